import type { Audience } from '../../shared/message/audience'
import { effectiveAudience, type Condition } from '../../shared/message/effective-audience'
import type { Draft } from '../../shared/message/draft'
import type { Wording } from '../wording/zh-CN'
import { conditionWords } from './condition-words'

/** What is filled in but void, to be shown struck through: never dropped in silence. */
export function ignoredConditions(
  audience: Audience,
  platforms: Draft['platforms'],
  wording: Pick<Wording, 'send'>,
): readonly { readonly condition: Condition; readonly text: string }[] {
  return effectiveAudience(audience, platforms).ignored.map((condition) => ({
    condition,
    text: conditionWords(condition, audience, platforms, wording),
  }))
}
