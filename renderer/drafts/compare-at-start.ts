import { compareShelves, type MirrorShelf } from '../../shared/drafts/compare-shelves'
import type { Draft } from '../../shared/message/draft'
import type { Result } from '../../shared/result'
import type { DraftShelf } from '../db/draft-repository'
import type { StorageFailure } from '../db/storage-failure'
import type { DraftShelves } from './draft-shelves'
import type { MirrorFailure, MirrorFeed } from './mirror-feed'

/** What came of the comparison of both copies. */
export interface StartReport {
  /** Drafts that came back from the second copy; or stand there only, as `home` says. */
  readonly back: readonly Draft[]
  /** Why they could not be put back into the home; null: they are there. */
  readonly home: StorageFailure | null
  /** Why there is no second copy to compare with; null: there is. */
  readonly mirror: MirrorFailure | null
}

/**
 * Brings both copies to the newest of every draft. A home that cannot be read is taken for an empty
 * one that takes nothing: then `back` is the whole second copy.
 */
export async function compareAtStart(
  read: Result<DraftShelf, StorageFailure>,
  mirror: Result<MirrorShelf, MirrorFailure>,
  shelves: Pick<DraftShelves, 'mend'>,
  { feed }: Pick<MirrorFeed, 'feed'>,
): Promise<StartReport> {
  const home = read.ok ? null : read.failure
  if (!mirror.ok) return { back: [], home, mirror: mirror.failure }
  const shelf = read.ok ? read.value : { drafts: [], unreadable: [] }
  const { missing, newer, deleted, copy } = compareShelves(shelf, mirror.value)
  const back = [...missing, ...newer]
  if (!read.ok) return { back, home, mirror: null }
  copy.forEach(feed)
  if (back.length + deleted.length === 0) return { back, home, mirror: null }
  const mended = await shelves.mend({ back, deleted })
  return mended.ok
    ? { back: mended.value, home: null, mirror: null }
    : { back, home: mended.failure, mirror: null }
}
