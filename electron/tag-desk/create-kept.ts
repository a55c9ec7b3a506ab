import { fail, type Result } from '../../shared/result'
import type { Log } from '../log'
import { messageOf } from '../message-of'

/** The thread that keeps tags did not answer, or its disk did not take it. */
export interface NotKept {
  readonly kind: 'not_kept'
  readonly detail: string
}

/** Turns what the desk rejects with into a failure with a sentence; `who` asks, for the log. */
export function createKept(who: string, log: Log) {
  return async <Value, Failure>(
    work: () => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure | NotKept>> => {
    try {
      return await work()
    } catch (error) {
      log.error(`${who}: the desk did not answer`, error)
      return fail({ kind: 'not_kept', detail: messageOf(error) })
    }
  }
}
