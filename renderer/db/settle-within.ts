import { fail, ok, type Result } from '../../shared/result'

export type SettleFailure =
  { readonly kind: 'timed_out' } | { readonly kind: 'threw'; readonly error: unknown }

/**
 * The outcome of `work`, or `timed_out` after `most` ms. The work itself goes on: on a full disk a
 * Dexie put neither succeeds nor fails (reliability.md, fact 3), and nothing can call it back.
 */
export function settleWithin<Value>(
  work: PromiseLike<Value>,
  most: number,
): Promise<Result<Value, SettleFailure>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(fail({ kind: 'timed_out' })), most)
    work.then(
      (value) => {
        clearTimeout(timer)
        resolve(ok(value))
      },
      (error: unknown) => {
        clearTimeout(timer)
        resolve(fail({ kind: 'threw', error }))
      },
    )
  })
}
