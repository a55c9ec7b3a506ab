import type { UnknownCause } from '../../shared/outbox/outcome'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import { returnCode } from '../../shared/rongcloud/return-codes'
import { keptText } from './kept-text'
import { parseAnswer } from './parse-answer'

/** An HTTP answer that arrived whole. Header names in lower case, as Node gives them. */
export interface WholeAnswer {
  readonly httpStatus: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
}

/**
 * What a whole answer says (reliability.md, «Sends»). `answered` with code 200 is a send, and only
 * HTTP 200 with `code: 200` gives it; `answered` with any other code is a definite refusal.
 * Everything else is unknown: 3xx, 5xx, 1000, 1050, no answer of RongCloud's at all, or one that
 * contradicts itself. `now` in ms, when it arrived. Pure; never throws.
 */
export function classifyAnswer(answer: WholeAnswer, now: number): CallOutcome {
  const { httpStatus, headers } = answer
  const text = keptText(answer.text)
  const unknown = (cause: UnknownCause, detail: string): CallOutcome => ({
    kind: 'unknown',
    cause,
    detail,
    httpStatus,
    text,
  })

  if (httpStatus >= 500) return unknown('server_error', `HTTP ${httpStatus}`)
  if (httpStatus >= 300 && httpStatus < 400) return unknown('redirected', `HTTP ${httpStatus}`)
  const encoding = headers['content-encoding']
  if (encoding !== undefined && String(encoding).trim().toLowerCase() !== 'identity')
    return unknown('unreadable', `HTTP ${httpStatus}, compressed though not asked for`)
  if (answer.text.trim() === '') return unknown('unreadable', `HTTP ${httpStatus}, empty`)
  const parsed = parseAnswer(answer.text)
  if (!parsed) return unknown('unreadable', `HTTP ${httpStatus}, no answer of RongCloud's`)

  const verdict = judge(httpStatus, parsed.code)
  if (verdict !== 'definite') return unknown(verdict, `HTTP ${httpStatus}, code ${parsed.code}`)
  return {
    kind: 'answered',
    ...parsed,
    httpStatus,
    text,
    clockSkew: clockSkew(headers.date, now),
  }
}

function judge(httpStatus: number, code: number): 'definite' | 'server_error' | 'unreadable' {
  if (code === 200) return httpStatus === 200 ? 'definite' : 'unreadable'
  const wentOut = returnCode(code)?.wentOut
  if (wentOut === 'unknown') return 'server_error'
  if (wentOut === 'no') return 'definite'
  // A code nobody documents refuses only together with a status that refuses; 408 is a time-out.
  if (httpStatus === 408) return 'server_error'
  return httpStatus >= 400 ? 'definite' : 'unreadable'
}

/** Both clocks cut to the second, as `Date` is. */
function clockSkew(date: unknown, now: number): number | null {
  const theirs = typeof date === 'string' ? Date.parse(date) : Number.NaN
  if (!Number.isFinite(theirs)) return null
  return theirs - Math.floor(now / 1000) * 1000
}
