import { ref, type Ref } from 'vue'
import type { MirrorShelf } from '../../shared/drafts/compare-shelves'
import type { Draft } from '../../shared/message/draft'
import type { Result } from '../../shared/result'
import type { DraftShelf } from '../db/draft-repository'
import { readOnlyFailures, type StorageFailure } from '../db/storage-failure'
import { compareAtStart, type StartReport } from './compare-at-start'
import type { DraftShelves } from './draft-shelves'
import type { MirrorFailure, MirrorFeed } from './mirror-feed'

export interface OpenShelves {
  /** What the comparison of both copies found; null until it is done. */
  readonly report: Ref<StartReport | null>
  /** Reads the drafts and hands them to `show`, before and after the comparison at the start. */
  readonly load: () => Promise<StorageFailure | null>
  /** The draft as it can only be looked at: the home must not be written, or does not take it back. */
  readonly standIn: (id: string) => Draft | undefined
}

/** The home can be opened as soon as somebody closes what holds it: nothing is lost, nothing to mend. */
const heldElsewhere: ReadonlySet<StorageFailure> = new Set([...readOnlyFailures, 'blocked'])
const mayBeDamaged: ReadonlySet<StorageFailure> = new Set(['not_opened', 'refused'])

/** Reads the drafts; the first time they can be read, compares them with their second copy. */
export function openShelves(parts: {
  readonly shelves: Pick<DraftShelves, 'list' | 'mend'>
  /** The home past its schema, which is another one; only to be looked at. */
  readonly peek: () => Promise<Result<DraftShelf, StorageFailure>>
  readonly readMirror: () => Promise<Result<MirrorShelf, MirrorFailure>>
  readonly mirror: Pick<MirrorFeed, 'feed'>
  readonly show: (shelf: DraftShelf) => void
}): OpenShelves {
  const { shelves, peek, readMirror, mirror, show } = parts
  const report = ref<StartReport | null>(null)
  let comparing: Promise<StartReport> | null = null
  let peeked: readonly Draft[] = []

  /** A damaged database fails once and opens the second time, with less in it (fact 2). */
  async function read(): Promise<Result<DraftShelf, StorageFailure>> {
    const first = await shelves.list()
    return first.ok || !mayBeDamaged.has(first.failure) ? first : shelves.list()
  }

  async function compare(home: Result<DraftShelf, StorageFailure>): Promise<StartReport> {
    const found = await compareAtStart(home, await readMirror(), shelves, mirror)
    report.value = found
    // A home that was out of reach is compared once it can be read.
    if (!home.ok) comparing = null
    return found
  }

  return {
    report,
    standIn: (id) => {
      const back = report.value?.home == null ? [] : report.value.back
      return [...peeked, ...back].find((draft) => draft.id === id)
    },
    load: async () => {
      const home = await read()
      if (!home.ok && heldElsewhere.has(home.failure)) {
        const shelf = readOnlyFailures.has(home.failure) ? await peek() : home
        if (shelf.ok) {
          peeked = shelf.value.drafts
          show(shelf.value)
        }
        return home.failure
      }
      peeked = []
      // An empty home may be a loss: the second copy is asked before it is called empty.
      if (home.ok && (home.value.drafts.length > 0 || report.value !== null)) show(home.value)
      const { back, home: refused } = await (comparing ??= compare(home))
      const now = home.ok ? await shelves.list() : home
      const stand = refused === null ? [] : back
      if (!now.ok) {
        show({ drafts: stand, unreadable: [] })
        return now.failure
      }
      const own = now.value.drafts.filter(({ id }) => stand.every((one) => one.id !== id))
      show({ ...now.value, drafts: [...stand, ...own] })
      return null
    },
  }
}
