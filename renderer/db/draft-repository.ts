import { draftSchema, type Draft } from '../../shared/message/draft'
import { fail, ok, type Result } from '../../shared/result'
import type { DraftRecord, PushdeskDatabase } from './pushdesk-database'
import { settleWithin } from './settle-within'
import { storageFailure, type StorageFailure } from './storage-failure'

/** The person reads «未保存» within 3 s (reliability.md, fact 3); the rest is for the paint. */
export const SAVE_TIMEOUT = 2_500

/** A record that is no draft of this version: kept as it lies, reported, never deleted. */
export interface UnreadableDraft {
  readonly id: string
  /** Path and message of the first thing that does not fit. */
  readonly detail: string
}

export interface DraftShelf {
  /** Newest first. */
  readonly drafts: readonly Draft[]
  readonly unreadable: readonly UnreadableDraft[]
}

/** Where drafts live. Every answer comes within `SAVE_TIMEOUT`; nothing is thrown. */
export interface DraftRepository {
  readonly list: () => Promise<Result<DraftShelf, StorageFailure>>
  /** undefined: no such draft, or one that cannot be read (`list` reports it). */
  readonly get: (id: string) => Promise<Result<Draft | undefined, StorageFailure>>
  /** Resolves `ok` only once the draft is on disk. Saving the same draft again changes nothing. */
  readonly put: (draft: Draft) => Promise<Result<null, StorageFailure>>
  readonly remove: (id: string) => Promise<Result<null, StorageFailure>>
}

export function draftRepository(
  database: PushdeskDatabase,
  timeout = SAVE_TIMEOUT,
): DraftRepository {
  const within = async <Value>(
    work: () => PromiseLike<Value>,
  ): Promise<Result<Value, StorageFailure>> => {
    // Called at once, and what it throws at once is caught too.
    const settled = await settleWithin((async () => work())(), timeout)
    if (settled.ok) return settled
    const { blocked } = database.opening
    // A connection that failed or hangs stays so; closed, Dexie opens a fresh one for the next call.
    // While it is blocked there is none yet, and it opens by itself.
    if (!blocked) database.close({ disableAutoOpen: false })
    return fail(storageFailure(settled.failure, blocked))
  }

  return {
    list: async () => {
      const read = await within(() => database.drafts.toArray())
      return read.ok ? ok(sortOut(read.value)) : read
    },
    get: async (id) => {
      const read = await within(() => database.drafts.get(id))
      if (!read.ok) return read
      const parsed = draftSchema.safeParse(read.value)
      return ok(parsed.success ? parsed.data : undefined)
    },
    put: async (draft) => {
      const written = await within(() => database.drafts.put(draft))
      return written.ok ? ok(null) : written
    },
    remove: async (id) => {
      const removed = await within(() => database.drafts.delete(id))
      return removed.ok ? ok(null) : removed
    },
  }
}

function sortOut(records: readonly DraftRecord[]): DraftShelf {
  const drafts: Draft[] = []
  const unreadable: UnreadableDraft[] = []
  for (const record of records) {
    const parsed = draftSchema.safeParse(record)
    if (parsed.success) drafts.push(parsed.data)
    else {
      const issue = parsed.error.issues[0]
      const detail = issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`
      unreadable.push({ id: record.id, detail })
    }
  }
  // Sorted here, not by the index: a damaged record may have no date and must still be found.
  drafts.sort((a, b) => b.updatedAt - a.updatedAt)
  return { drafts, unreadable }
}
