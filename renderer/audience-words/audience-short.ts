import type { Audience } from '../../shared/message/audience'
import { effectiveAudience } from '../../shared/message/effective-audience'
import type { Draft } from '../../shared/message/draft'
import type { Wording } from '../wording/zh-CN'
import { conditionWords } from './condition-words'

/** The effective audience in a few words, for cards and lists («同时具有「女」「年轻」 · 只发 iOS»). */
export function audienceShort(
  audience: Audience,
  platforms: Draft['platforms'],
  wording: Pick<Wording, 'send'>,
): string {
  const words = wording.send.audience.short
  const { by, counted } = effectiveAudience(audience, platforms)
  const parts = counted.map((condition) => conditionWords(condition, audience, platforms, wording))
  if (by === 'everyone') parts.unshift(words.everyone)
  if (by === 'nothing') return words.nobody
  return parts.join(' · ')
}
