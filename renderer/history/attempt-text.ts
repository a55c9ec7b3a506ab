import type { Attempt } from '../../shared/outbox/attempt'
import { bodyTexts } from '../../shared/outbox/body-texts'
import { keptText } from '../search/kept-text'
import { plainText } from '../search/plain-text'

/**
 * What a person reads of a send or was given to find it by, normalised for search (`plainText`): none
 * of the wire's own words, which stand in every one.
 */
export const attemptText = keptText((attempt: Attempt): string => {
  const { draftName, body, sentence, requestId, operator, outcome, audience } = attempt
  const receipt = outcome.state === 'sent' ? outcome.id : ''
  const { tags, tagsAny, userIds, packageName, segment } = audience
  const whom = [...tags, ...tagsAny, ...userIds, packageName, segment?.name ?? '']
  const ids = [operator, requestId, receipt]
  const parts = [draftName, ...ids, ...Object.values(sentence), ...whom, ...bodyTexts(body)]
  return plainText(parts.join('\n'))
})
