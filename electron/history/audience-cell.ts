import { effectiveAudience } from '../../shared/message/effective-audience'
import type { HistoryOrder } from '../../shared/history/history-order'
import type { Attempt } from '../../shared/outbox/attempt'
import { tableWords } from './table-words'

/**
 * Whom a send was for, as the operator read it. A record of version 0.1 kept no sentence: there the
 * conditions that counted are named, each in full.
 */
export function audienceCell(
  { sentence, audience, platforms }: Pick<Attempt, 'sentence' | 'audience' | 'platforms'>,
  language: HistoryOrder['language'],
): string {
  if (sentence[language] !== '') return sentence[language]
  const { by, counted } = effectiveAudience(audience, platforms)
  const words = tableWords[language].audience
  if (by === 'nothing') return words.nobody
  const named = counted.map((condition) => {
    switch (condition) {
      case 'tags':
      case 'tagsAny':
      case 'userIds':
        return words[condition](audience[condition])
      case 'packageName':
        return words.packageName(audience.packageName)
      case 'platforms':
        return platforms.ios ? words.only('iOS') : words.only('Android')
    }
  })
  return [...(by === 'everyone' ? [words.everyone] : []), ...named].join(' · ')
}
