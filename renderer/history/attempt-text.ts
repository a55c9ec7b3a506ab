import type { Attempt } from '../../shared/outbox/attempt'
import { bodyTexts } from '../../shared/outbox/body-texts'
import { plainText } from '../search/plain-text'

/** Records are frozen, so each is normalised once, however many letters are typed. */
const known = new WeakMap<Attempt, string>()

/**
 * What a person reads of a send or was given to find it by, normalised for search (`plainText`): none
 * of the wire's own words, which stand in every one.
 */
export function attemptText(attempt: Attempt): string {
  const before = known.get(attempt)
  if (before !== undefined) return before
  const { draftName, body, sentence, requestId, operator, outcome, audience } = attempt
  const receipt = outcome.state === 'sent' ? outcome.id : ''
  const whom = [...audience.tags, ...audience.tagsAny, ...audience.userIds, audience.packageName]
  const ids = [operator, requestId, receipt]
  const parts = [draftName, ...ids, ...Object.values(sentence), ...whom, ...bodyTexts(body)]
  const text = plainText(parts.join('\n'))
  known.set(attempt, text)
  return text
}
