import { mostFirst } from '../../shared/tags/most-first'
import type { TagCount } from '../../shared/tags/plan-summary'
import { numberKey } from '../store/number-key'
import type { Store, Sublevel, Writing } from '../store/store'
import { blockSchema, type Block, type StoredBlock } from './block'
import { eachId } from './each-id'
import { createMirrorIndex, type MirrorIndex } from './mirror-index'

/** What this desk has set under one App Key, and what RongCloud said when it was asked. */
export interface Mirror {
  readonly index: MirrorIndex
  /** Grows with every change, when it begins and when it is done. */
  readonly version: () => number
  /**
   * All of these or none, in one write with what led to them; the later ones win. `behind`: any end of
   * the app leaves them there at once, and they are synced while others go on; the next put waits for
   * that and rejects where it failed. A power cut then takes the last of them, and what led to it.
   */
  readonly put: (
    blocks: readonly Block[],
    also?: readonly Writing[],
    synced?: 'now' | 'behind',
  ) => Promise<void>
  /** Every tag with how many people have it; most first. */
  readonly dictionary: () => readonly TagCount[]
  /**
   * Rewrites what has been written over too often. Nothing is lost where it is cut short, and it gives
   * way to any change.
   */
  readonly tidy: () => Promise<void>
  readonly forget: () => Promise<void>
}

const PAGE = 100
const PEOPLE_PER_BLOCK = 1000
/** Times the people that the blocks may name before they are written anew. */
const WASTE = 4

/** A sublevel's name from an App Key, which may hold any visible sign. */
export const mirrorLevel = (appKey: string): string =>
  `tag-blocks-${Buffer.from(appKey, 'utf8').toString('hex')}`

/** Reads the mirror of an App Key into memory; others have their turn in between. */
export async function openMirror(store: Store, appKey: string): Promise<Mirror> {
  const level: Sublevel<StoredBlock> = store.sublevel(mirrorLevel(appKey), blockSchema)
  let index = createMirrorIndex()
  let version = 0
  /** Where the blocks begin and end, by number, and how many people they name. */
  let [first, last, named] = [0, -1, 0]
  /** Changes that have begun and are not on the disk yet. */
  let open = 0
  /** On the disk, and taken into the index before anybody looks: whoever waits for the write goes first. */
  let untaken: Block[] = []
  /** The last put that is synced behind. */
  let syncing: Promise<void> | null = null
  let after: string | null = null
  do {
    const page = await level.page(after, PAGE)
    for (const block of page.values) named += index.apply(block)
    const numbers = [...page.values.map(({ no }) => no), ...page.damaged.map(Number)]
    if (after === null) first = Math.min(...numbers, Infinity)
    last = Math.max(last, ...numbers)
    after = page.next
    await new Promise((resolve) => setImmediate(resolve))
  } while (after !== null)
  if (last < 0) first = 0

  function putting({ at, by, tags, ids }: Block): Writing {
    last += 1
    return level.putting(numberKey(last), { no: last, at, by, tags, ids })
  }

  function taken(): MirrorIndex {
    const some = untaken
    untaken = []
    for (const block of some) named += index.apply(block)
    return index
  }

  async function changing(work: () => Promise<void>): Promise<void> {
    version += 1
    open += 1
    try {
      await work()
    } finally {
      version += 1
      open -= 1
    }
  }

  return {
    get index() {
      return taken()
    },
    version: () => version,
    put: (blocks, also = [], synced = 'now') =>
      changing(async () => {
        const before = syncing
        const written = store.write([...also, ...blocks.map(putting)], synced === 'now')
        syncing = synced === 'now' ? null : written.then(() => store.write([], true))
        // Heard by the put behind this one; without one, by the log of the store.
        syncing?.catch(() => undefined)
        await Promise.all([before, written])
        untaken.push(...blocks)
        setImmediate(taken)
      }),
    dictionary: () => {
      const counts = new Map<string, number>()
      const { sets, countOf } = taken()
      for (const set of sets.all())
        for (const tag of set.tags) counts.set(tag, (counts.get(tag) ?? 0) + countOf(set))
      return mostFirst(new Map([...counts].filter(([, people]) => people > 0)))
    },
    tidy: async () => {
      const { people, blocks } = taken()
      if (open > 0 || named < people() * WASTE + PEOPLE_PER_BLOCK) return
      const [oldest, newest, before] = [first, last, version]
      let anew = 0
      for (const block of blocks(PEOPLE_PER_BLOCK)) {
        anew += eachId(block.ids, () => undefined)
        await store.write([putting(block)], false)
        // What was written so far is true, and older than any change since; the old blocks stay with it.
        if (version !== before) {
          named += anew
          return
        }
      }
      // Written behind the old ones and saying the same: only then do those go.
      await store.write([], true)
      named = anew
      for (let no = oldest; no <= newest; no += PAGE) {
        const some = Array.from({ length: Math.min(PAGE, newest + 1 - no) }, (_, at) => no + at)
        await store.write(
          some.map((one) => level.deleting(numberKey(one))),
          no + PAGE > newest,
        )
      }
      first = newest + 1
    },
    forget: () =>
      changing(async () => {
        await level.clear()
        untaken = []
        index = createMirrorIndex()
        named = 0
      }),
  }
}
