import { shallowRef, type ShallowRef } from 'vue'
import type { Draft } from '../../shared/message/draft'
import type { StorageFailure } from '../db/storage-failure'
import { sameContent } from '../../shared/message/same-content'

/** Words that live in memory only. `reason` is null until the disk has refused them once. */
export interface UnsavedDraft {
  readonly draft: Draft
  readonly reason: StorageFailure | null
}

export interface UnsavedDrafts {
  /** By the draft's id. */
  readonly all: Readonly<ShallowRef<ReadonlyMap<string, UnsavedDraft>>>
  /** Keeps the newest words of a draft; without a reason, the one it had stays. */
  readonly keep: (draft: Draft, reason?: StorageFailure) => void
  /** The disk has taken `draft`: forgets it, but keeps newer words unless `newerElsewhere`. */
  readonly taken: (draft: Draft, newerElsewhere: boolean) => void
  readonly forget: (id: string) => void
}

/** The drafts that the disk has not taken yet: no way out of the editor may lose them. */
export function unsavedDrafts(): UnsavedDrafts {
  const all = shallowRef<ReadonlyMap<string, UnsavedDraft>>(new Map())

  function forget(id: string): void {
    if (all.value.has(id)) all.value = new Map([...all.value].filter(([other]) => other !== id))
  }

  return {
    all,
    keep: (draft, reason) => {
      const known = all.value.get(draft.id)?.reason ?? null
      all.value = new Map(all.value).set(draft.id, { draft, reason: reason ?? known })
    },
    taken: (draft, newerElsewhere) => {
      const kept = all.value.get(draft.id)?.draft
      if (kept && (newerElsewhere || sameContent(kept, draft))) forget(draft.id)
    },
    forget,
  }
}
