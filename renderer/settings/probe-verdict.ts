import type { CallOutcome } from '../../shared/rongcloud/answer'
import { returnCode } from '../../shared/rongcloud/return-codes'
import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'

export interface ProbeVerdict {
  readonly tone: 'good' | 'look' | 'bad'
  readonly sentence: string
  /** Code and HTTP status, for whoever asks RongCloud. */
  readonly detail: string
}

/** Codes that come only after the signature was accepted, though the call itself was refused. */
const signatureAccepted: ReadonlySet<number> = new Set([1007, 1008, 1009])

/**
 * What a probe tells an operator. Its request names nobody, so 1002 («bad parameter») is the good
 * answer: RongCloud looks at the signature first (api.md, «Answers»).
 */
export function probeVerdict(
  outcome: CallOutcome,
  wording: Wording['settings']['probe'],
  language: Language,
): ProbeVerdict {
  if (outcome.kind === 'not_sent')
    return { tone: 'bad', sentence: wording.notSent[outcome.cause], detail: outcome.detail }
  if (outcome.kind === 'unknown')
    return { tone: 'look', sentence: wording.unknown[outcome.cause], detail: outcome.detail }

  const { code, httpStatus } = outcome
  const detail = wording.code(code, httpStatus)
  if (code === 200 || code === 1002) return { tone: 'good', sentence: wording.good, detail }
  const tone = signatureAccepted.has(code) ? 'look' : 'bad'
  if (isAnswer(code, wording.answer)) return { tone, sentence: wording.answer[code], detail }
  const row = returnCode(code)
  const sentence = row
    ? wording.other(code, language === 'zh-CN' ? row.zh : row.en)
    : wording.undocumented(code)
  return { tone, sentence, detail }
}

type Answers = Wording['settings']['probe']['answer']
const isAnswer = (code: number, answers: Answers): code is keyof Answers & number =>
  Object.hasOwn(answers, code)
