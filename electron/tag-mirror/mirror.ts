import type { TagCount } from '../../shared/tags/plan-summary'
import type { Store, Sublevel, Writing } from '../store/store'
import { blockKey, blockSchema, type Block, type StoredBlock } from './block'
import { createMirrorIndex, type MirrorIndex } from './mirror-index'

/** What this desk has set under one App Key, and what RongCloud said when it was asked. */
export interface Mirror {
  readonly index: MirrorIndex
  /** Grows with every change. */
  readonly version: () => number
  /** To be written together with what led to it; `applied` once that is on the disk. */
  readonly writing: (block: Block) => { readonly writing: Writing; readonly applied: () => void }
  readonly put: (block: Block) => Promise<void>
  /** Every tag with how many people have it; most first. */
  readonly dictionary: () => readonly TagCount[]
  /** Rewrites what has been written over too often. Nothing is lost where it is cut short. */
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
  let last = 0
  let version = 0
  let named = 0
  let after: string | null = null
  do {
    const page = await level.page(after, PAGE)
    for (const block of page.values) take(block)
    last = Math.max(last, ...page.values.map(({ no }) => no), ...page.damaged.map(Number))
    after = page.next
    await new Promise((resolve) => setImmediate(resolve))
  } while (after !== null)

  function take(block: Block): void {
    index.apply(block)
    version += 1
    named += block.ids === '' ? 0 : block.ids.split('\n').length
  }

  function writing(block: Block): { readonly writing: Writing; readonly applied: () => void } {
    last += 1
    return { writing: putting(last, block), applied: () => take(block) }
  }

  const putting = (no: number, { at, by, tags, ids }: Block): Writing =>
    level.putting(blockKey(no), { no, at, by, tags, ids })

  async function put(block: Block): Promise<void> {
    const { writing: one, applied } = writing(block)
    await store.write([one], true)
    applied()
  }

  return {
    get index() {
      return index
    },
    version: () => version,
    writing,
    put,
    dictionary: () => {
      const counts = new Map<string, number>()
      for (const set of index.sets.all())
        for (const tag of set.tags) counts.set(tag, (counts.get(tag) ?? 0) + index.countOf(set))
      return [...counts]
        .filter(([, people]) => people > 0)
        .map(([tag, people]) => ({ tag, people }))
        .sort((a, b) => b.people - a.people || (a.tag < b.tag ? -1 : 1))
    },
    tidy: async () => {
      if (named < index.people() * WASTE + PEOPLE_PER_BLOCK) return
      const [old, before] = [last, version]
      named = 0
      for (const block of index.blocks(PEOPLE_PER_BLOCK)) {
        last += 1
        named += block.ids.split('\n').length
        await store.write([putting(last, block)], false)
        // What has been written so far is true and stays; the old blocks stay with it.
        if (version !== before) return
      }
      // Written behind the old ones and saying the same: only then do those go.
      await store.write([], true)
      for (let no = 0; no <= old; no += PAGE) {
        const some = Array.from({ length: Math.min(PAGE, old + 1 - no) }, (_, at) => no + at)
        await store.write(
          some.map((one) => level.deleting(blockKey(one))),
          no + PAGE > old,
        )
      }
    },
    forget: async () => {
      await level.clear()
      index = createMirrorIndex()
      version += 1
      named = 0
    },
  }
}
