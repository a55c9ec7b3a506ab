import type { Attempt } from '../../shared/outbox/attempt'
import { attemptText } from './attempt-text'

/** Of an idle moment this much stays for the next frame, ms. */
const SPARE = 4

/**
 * Normalises what is searched, while nobody waits: the first letter then finds it done. Gives the
 * function that stops it.
 */
export function warmAttemptTexts(attempts: readonly Attempt[]): () => void {
  let next = 0
  let task = requestIdleCallback(work)
  function work(idle: IdleDeadline): void {
    for (let attempt = attempts[next]; attempt && idle.timeRemaining() > SPARE; next += 1) {
      attemptText(attempt)
      attempt = attempts[next + 1]
    }
    if (next < attempts.length) task = requestIdleCallback(work)
  }
  return () => {
    cancelIdleCallback(task)
  }
}
