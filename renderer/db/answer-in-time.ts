import { fail, type Result } from '../../shared/result'
import type { PushdeskDatabase } from './pushdesk-database'
import { settleWithin } from './settle-within'
import { storageFailure, type StorageFailure } from './storage-failure'

export type AnswerInTime = <Value>(
  work: () => PromiseLike<Value>,
) => Promise<Result<Value, StorageFailure>>

/** Calls into `database` that answer within `timeout` ms, and never throw. */
export function answerInTime(database: PushdeskDatabase, timeout: number): AnswerInTime {
  return async (work) => {
    // Called at once, and what it throws at once is caught too.
    const running = (async () => work())()
    let settled = await settleWithin(running, timeout)
    // An upgrade writes a backup first: to give that up would only begin it again.
    while (!settled.ok && settled.failure.kind === 'timed_out' && database.opening.upgrading)
      settled = await settleWithin(running, timeout)
    if (settled.ok) return settled
    const { blocked } = database.opening
    // A connection that failed or hangs stays so; closed, Dexie opens a fresh one for the next call.
    // While it is blocked there is none yet, and it opens by itself.
    if (!blocked) database.close({ disableAutoOpen: false })
    return fail(storageFailure(settled.failure, blocked))
  }
}
