import type { Attempt } from '../../shared/outbox/attempt'
import { likely1004 } from '../../shared/outbox/likely-1004'
import { returnCode } from '../../shared/rongcloud/return-codes'
import { clockTime } from '../time/clock-time'
import { dateWords } from '../time/date-words'
import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'

export interface ReceiptWords {
  readonly tone: 'success' | 'danger' | 'unknown' | 'busy' | 'recalled' | 'quiet'
  /** 已发出, 没发出, 结果未知, 正在发. */
  readonly state: string
  readonly ticket: string
  /** What happened, in the trade's words; null where the state says it all. */
  readonly reason: string | null
  /** What RongCloud itself wrote about it. */
  readonly said: string | null
  /** What to do now. */
  readonly remedy: string | null
  /** That nothing was lost; null where nobody can promise it. */
  readonly note: string | null
  readonly leadsTo: 'settings' | 'draft' | null
}

/** Codes that are put right under 设置, and those that are put right in the draft. */
const inSettings: ReadonlySet<number> = new Set([404, 1001, 1004])
const inDraft: ReadonlySet<number> = new Set([1002, 1005, 1508])

/** What a receipt says, for every way a send can end. `attempts`: what a 1004 is judged against. */
export function receiptWords(
  attempt: Attempt,
  wording: Pick<Wording, 'history'>,
  language: Language,
  attempts: readonly Attempt[],
): ReceiptWords {
  const { outcome, channel } = attempt
  const t = wording.history
  const free = channel === 'push_user'
  const ticket = free ? t.ticketFree : t.ticket[outcome.state]
  const words = { state: t.state[outcome.state], ticket }
  const plain = { reason: null, said: null, remedy: null, note: null, leadsTo: null }
  switch (outcome.state) {
    case 'confirmed':
      return { ...words, ...plain, tone: 'busy' }
    case 'recalled':
      return { ...words, ...plain, tone: 'recalled', reason: t.recalled[outcome.cause] }
    case 'in_flight':
      return { ...words, ...plain, tone: 'busy', reason: t.inFlight }
    case 'sent':
      return { ...words, ...plain, tone: 'success' }
    case 'rejected':
      return {
        ...words,
        tone: 'danger',
        // The ticket was free here and taken elsewhere: «not used» alone would contradict the count.
        ticket: outcome.code === 1008 && !free ? t.ticketElsewhere : ticket,
        reason: t.refused(outcome.code, meaning(outcome.code, t.unpublished, language)),
        said: outcome.message === '' ? null : t.said(outcome.message),
        remedy:
          outcome.code === 1004
            ? t.likely1004[likely1004(attempt, attempts)]
            : (t.remedy[outcome.code] ?? t.remedy.other),
        note: returnCode(outcome.code)?.wentOut === 'no' ? t.refusedNote : null,
        leadsTo: destination(outcome.code),
      }
    case 'not_sent':
      return {
        ...words,
        ...plain,
        tone: 'danger',
        reason: t.cause[outcome.cause],
        remedy: t.causeRemedy[outcome.cause],
        note: t.notReached,
        leadsTo: 'settings',
      }
    case 'unknown':
      return { ...words, ...plain, tone: 'unknown', reason: t.unknown.cause[outcome.cause] }
    case 'settled':
      return {
        ...words,
        ...plain,
        tone: 'quiet',
        state: t.settledAs[outcome.verdict],
        ticket: free ? t.ticketFree : t.settledTicket[outcome.verdict],
        reason: t.quoted(outcome.note),
        note: t.settledBy(
          outcome.who,
          `${dateWords(outcome.settledAt, language)} ${clockTime(outcome.settledAt)}`,
        ),
      }
  }
}

function meaning(code: number, unpublished: string, language: Language): string {
  const row = returnCode(code)
  if (!row) return unpublished
  return language === 'zh-CN' ? row.zh : row.en
}

function destination(code: number): ReceiptWords['leadsTo'] {
  if (inSettings.has(code)) return 'settings'
  return inDraft.has(code) ? 'draft' : null
}
