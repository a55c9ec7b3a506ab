import type { Tombstone } from '../../shared/drafts/mirror-record'
import type { Draft } from '../../shared/message/draft'
import { ok, type Result } from '../../shared/result'
import type { DraftRepository } from '../db/draft-repository'
import { readOnlyFailures, type StorageFailure } from '../db/storage-failure'
import type { MirrorFeed } from './mirror-feed'

/** The home of the drafts and their second copy, written by the same hand. */
export interface DraftShelves extends Pick<
  DraftRepository,
  'newest' | 'page' | 'stamp' | 'some' | 'get' | 'mend'
> {
  /**
   * Resolves as the home does; the second copy follows, also where the home refused. Gives the
   * version of another hand that had to be kept beside it, if there was one.
   */
  readonly put: (draft: Draft) => Promise<Result<Draft | null, StorageFailure>>
  /** As the home does it; the second copy follows. */
  readonly refile: DraftRepository['refile']
  /** Gives what is left of it: a date that later words of it must be later than. */
  readonly remove: (draft: Draft) => Promise<Result<Tombstone, StorageFailure>>
}

/**
 * The mirror is fed after the home, never before: what it has newer than the home is then something
 * that the home has lost or refused, and nothing that a kill cut in two.
 */
export function draftShelves(
  home: DraftRepository,
  { feed, feedStored }: Pick<MirrorFeed, 'feed' | 'feedStored'>,
  copyOf: (theirs: Draft) => Draft,
): DraftShelves {
  /** Of each draft, the dates of the versions that this window has read or tried to write. */
  const known = new Map<string, readonly number[]>()
  const know = (draft: Draft): void => {
    known.set(draft.id, [...(known.get(draft.id) ?? []), draft.updatedAt])
  }

  return {
    newest: home.newest,
    page: home.page,
    stamp: home.stamp,
    some: home.some,
    mend: home.mend,
    get: async (id) => {
      const read = await home.get(id)
      if (read.ok && read.value !== undefined) know(read.value)
      return read
    },
    put: async (draft) => {
      const before = known.get(draft.id)
      // Before the answer: a write that was given up may still arrive, and is ours.
      know(draft)
      const written = await home.put(
        draft,
        before && { known: [...before, draft.updatedAt], copyOf },
      )
      if (written.ok) {
        known.set(draft.id, [draft.updatedAt])
        if (written.value !== null) feed(written.value)
      }
      // Words for a shelf that can only be looked at go nowhere: its own app has later ones.
      if (written.ok || !readOnlyFailures.has(written.failure)) feed(draft)
      return written
    },
    refile: async (ids, filingOf) => {
      const changed = await home.refile(ids, filingOf)
      if (!changed.ok) return changed
      for (const { draft } of changed.value) {
        if (known.has(draft.id)) know(draft)
        feedStored(draft.id)
      }
      return changed
    },
    remove: async ({ id, updatedAt }) => {
      const deletedAt = Math.max(Date.now(), updatedAt)
      const removed = await home.remove(id)
      if (!removed.ok) return removed
      const tombstone: Tombstone = { kind: 'deleted', id, deletedAt }
      feed(tombstone)
      return ok(tombstone)
    },
  }
}
