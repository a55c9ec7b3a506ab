import type { Attempt } from '../../shared/outbox/attempt'
import { plainText } from '../search/plain-text'

/** Records are frozen, so each is normalised once, however many letters are typed. */
const known = new WeakMap<Attempt, string>()

/** Everything a send can be found by, normalised for search (`plainText`). */
export function attemptText(attempt: Attempt): string {
  const before = known.get(attempt)
  if (before !== undefined) return before
  const { draftName, body, sentence, requestId, operator, outcome } = attempt
  const receipt = outcome.state === 'sent' ? outcome.id : ''
  const parts = [draftName, operator, requestId, receipt, ...Object.values(sentence), body]
  const text = plainText(parts.join('\n'))
  known.set(attempt, text)
  return text
}
