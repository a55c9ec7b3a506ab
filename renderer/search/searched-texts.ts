import type { Attempt } from '../../shared/outbox/attempt'
import type { DraftSummary } from '../drafts/draft-summary'
import { draftText } from '../drafts/draft-text'
import { attemptText } from '../history/attempt-text'
import { keptText } from './kept-text'
import { plainText } from './plain-text'
import { clockTime } from '../time/clock-time'
import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'

export interface SearchedTexts {
  readonly draft: (draft: DraftSummary) => readonly string[]
  readonly send: (attempt: Attempt) => string
  /** Keeps what was made of drafts, until what it gives is called. */
  readonly holdDrafts: () => () => void
}

const known = new Map<Language, SearchedTexts>()

/**
 * What is searched of drafts and sends in this language: name first, then text, state, dates and ids;
 * normalised (`plainText`) once and kept.
 */
export function searchedTexts(language: Language, t: Wording): SearchedTexts {
  const before = known.get(language)
  if (before !== undefined) return before
  const datesAndId = keptText(({ id, updatedAt }: DraftSummary) => lines(datesOf(updatedAt, t), id))
  const texts: SearchedTexts = {
    // Its words are those that the list searches: of 100,000 drafts they need not be there twice.
    draft: (draft) => [draftText(draft), datesAndId(draft)],
    holdDrafts: () => {
      const letGo = [draftText.hold(), datesAndId.hold()]
      return () => letGo.forEach((one) => one())
    },
    send: keptText((attempt) =>
      [
        lines(attempt.draftName),
        lines(t.history.state[attempt.outcome.state], datesOf(attempt.confirmedAt, t), attempt.id),
        attemptText(attempt),
      ].join('\n'),
    ),
  }
  known.set(language, texts)
  return texts
}

const lines = (name: string, ...others: readonly string[]): string =>
  plainText([name.replace(/\s+/g, ' '), ...others].join('\n'))

/** As a person may write a day: 2026-11-25, 11-25, 2026年11月25日, and the time of day. */
function datesOf(at: number, t: Wording): string {
  const date = new Date(at)
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  const two = (part: number): string => String(part).padStart(2, '0')
  const numbers = `${String(year)}-${two(month)}-${two(day)} ${String(month)}/${String(day)}`
  return [numbers, t.drafts.fullDate(year, month, day), clockTime(at, 'second')].join(' ')
}
