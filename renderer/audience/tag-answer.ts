import type { CallOutcome } from '../../shared/rongcloud/answer'
import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'
import { callTrouble } from './call-trouble'

export interface TagAnswer {
  readonly tone: 'success' | 'danger' | 'unknown'
  readonly title: string
  readonly text: string
}

/** What came of a tag call, in plain words. Setting the same tags again changes nothing, so every
 * failure may simply be tried again. */
export function tagAnswer(
  outcome: CallOutcome,
  people: number,
  tags: readonly string[],
  wording: Pick<Wording, 'audience' | 'history'>,
  language: Language,
): TagAnswer {
  const { answer } = wording.audience
  if (outcome.kind === 'answered' && outcome.code === 200)
    return { tone: 'success', title: answer.done, text: answer.now(people, tags) }
  const { sentence, remedy } = callTrouble(outcome, wording, language)
  return outcome.kind === 'unknown'
    ? { tone: 'unknown', title: `${answer.unknown}${sentence}`, text: answer.again }
    : { tone: 'danger', title: `${answer.refused}${sentence}`, text: remedy }
}
