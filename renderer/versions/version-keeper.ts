import type { DraftVersion, VersionReason } from '../../shared/drafts/draft-version'
import { sameWords } from '../../shared/drafts/same-words'
import { newDraft, type Draft } from '../../shared/message/draft'
import { ok, type Result } from '../../shared/result'
import type { StorageFailure } from '../db/storage-failure'
import type { VersionRepository } from '../db/version-repository'
import { oneTimer } from '../drafts/one-timer'

/** So long without a change (ms) is a pause, and worth a version. */
export const QUIET = 30_000
/** Whoever never pauses gets one this often (ms). */
export const STEADY = 300_000

type Kept = Promise<Result<DraftVersion, StorageFailure>>

export interface VersionKeeper {
  /** Another draft is edited now, or none: leaving one is a pause, too. */
  readonly shown: (draft: Draft | null) => void
  /** The draft that is edited, as it is now; called at every save. */
  readonly changed: (draft: Draft) => void
  /** A version at once. For a `restore`, one that says the same already will do. */
  readonly keep: (draft: Draft, reason: VersionReason, name?: string) => Kept
}

/** Makes versions by itself while a draft is edited, and others when asked; `onKept` hears of each. */
export function versionKeeper(
  shelf: Pick<VersionRepository, 'newest' | 'put'>,
  onKept: (kept: Result<DraftVersion, StorageFailure>) => void,
): VersionKeeper {
  /** What is edited: as it was at the last version or when it was opened, and as it is now. */
  let edited: { before: Draft; now: Draft } | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let quiet: ReturnType<typeof setTimeout> | undefined
  const steady = oneTimer(pause, STEADY)

  /** One after the other, so that each knows the version before it. */
  function inTurn(work: () => Kept): Kept {
    const kept = turn.then(work)
    turn = kept
    void kept.then(onKept)
    return kept
  }

  async function add(
    draft: Draft,
    reason: VersionReason,
    name: string,
    wanted: number,
    onlyIfNew: boolean,
  ): Kept {
    const newest = await shelf.newest(draft.id)
    if (!newest.ok) return newest
    const last = newest.value
    if (onlyIfNew && last !== undefined && sameWords(last.draft, draft)) return ok(last)
    // Never before the last one, whatever the clock does: the order of versions is that of the words.
    const at = Math.max(wanted, (last?.at ?? 0) + 1)
    const version = { id: crypto.randomUUID(), draftId: draft.id, at, reason, name, draft }
    const put = await shelf.put(version)
    return put.ok ? ok(version) : put
  }

  function pause(): void {
    clearTimeout(quiet)
    steady.stop()
    if (edited === null || sameWords(edited.before, edited.now)) return
    const { now } = edited
    edited.before = now
    void inTurn(() => add(now, 'pause', '', Date.now(), true))
  }

  return {
    shown: (draft) => {
      pause()
      edited = draft === null ? null : { before: draft, now: draft }
    },
    changed: (draft) => {
      if (edited?.now.id !== draft.id || sameWords(edited.now, draft)) return
      const { before, now } = edited
      // What was opened is a version, too: else the first change would be the end of it.
      if (before === now && !isBlank(before))
        void inTurn(() => add(before, 'pause', '', before.updatedAt, true))
      edited.now = draft
      steady.start()
      clearTimeout(quiet)
      quiet = setTimeout(pause, QUIET)
    },
    keep: (draft, reason, name = '') =>
      inTurn(() => add(draft, reason, name, Date.now(), reason === 'restore')),
  }
}

const isBlank = (draft: Draft): boolean =>
  sameWords(draft, newDraft(draft.kind, draft.id, draft.createdAt))
