import { assertNever } from '../../shared/assert-never'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import { returnCode } from '../../shared/rongcloud/return-codes'
import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'

/** Why a call about tags brought nothing, and what helps; `remedy` may be ''. */
export interface CallTrouble {
  readonly sentence: string
  readonly remedy: string
}

/** The history's words for a code and a cause; the remedies that speak of tickets are not for tags. */
export function callTrouble(
  outcome: CallOutcome,
  { audience: { answer }, history }: Pick<Wording, 'audience' | 'history'>,
  language: Language,
): CallTrouble {
  switch (outcome.kind) {
    case 'answered': {
      const { code, message } = outcome
      // Only a question is left with a 200: its answer holds no tags that can be read.
      if (code === 200) return { sentence: answer.withoutTags, remedy: '' }
      const row = returnCode(code)
      const meaning = row ? (language === 'zh-CN' ? row.zh : row.en) : history.unpublished
      const remedy = answer.remedy[code] ?? history.remedy[code] ?? history.remedy.other
      const said = message === '' ? '' : history.said(message)
      return {
        sentence: history.refused(code, meaning),
        remedy: [remedy, said].filter((part) => part !== '').join(' '),
      }
    }
    case 'not_sent':
      return {
        sentence: history.cause[outcome.cause],
        remedy: history.causeRemedy[outcome.cause],
      }
    case 'unknown':
      return { sentence: history.unknown.cause[outcome.cause], remedy: '' }
    default:
      return assertNever(outcome)
  }
}
