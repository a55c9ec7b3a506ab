import type { CallOutcome } from '../../shared/rongcloud/answer'
import { returnCode } from '../../shared/rongcloud/return-codes'
import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'

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
  switch (outcome.kind) {
    case 'answered': {
      if (outcome.code === 200)
        return { tone: 'success', title: answer.done, text: answer.now(people, tags) }
      const row = returnCode(outcome.code)
      const meaning = row ? (language === 'zh-CN' ? row.zh : row.en) : wording.history.unpublished
      const said = outcome.message === '' ? '' : wording.history.said(outcome.message)
      const remedy = wording.history.remedy[outcome.code] ?? wording.history.remedy.other
      return {
        tone: 'danger',
        title: `${answer.refused}${wording.history.refused(outcome.code, meaning)}`,
        text: [remedy, said].filter((part) => part !== '').join(' '),
      }
    }
    case 'not_sent':
      return {
        tone: 'danger',
        title: `${answer.notSent}${wording.history.cause[outcome.cause]}`,
        text: wording.history.causeRemedy[outcome.cause],
      }
    case 'unknown':
      return {
        tone: 'unknown',
        title: `${answer.unknown}${wording.history.unknown.cause[outcome.cause]}`,
        text: answer.again,
      }
  }
}
