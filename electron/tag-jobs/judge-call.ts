import { assertNever } from '../../shared/assert-never'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import type { PauseCause, Waiting } from '../../shared/tags/tag-job'

/** What a job makes of the outcome of a tag call. */
export type CallVerdict =
  | { readonly kind: 'done' }
  /** This call will never be taken; the next one may. */
  | { readonly kind: 'failed'; readonly code: number; readonly message: string }
  /** The same call once more, later. Setting tags twice is setting them once (seed §3.1). */
  | { readonly kind: 'again'; readonly waiting: Waiting; readonly mayHaveArrived: boolean }
  /** No call of this app will be taken until a person has done something. */
  | { readonly kind: 'stop'; readonly cause: PauseCause }

/** Codes that are about the app and not about the call (api.md, «Answers»). */
const aboutTheApp: ReadonlySet<number> = new Set([404, 1001, 1004, 1006, 1007, 1009])
const OVER_RATE = 1008

export function judgeCall(outcome: CallOutcome): CallVerdict {
  switch (outcome.kind) {
    case 'answered': {
      const { code, message } = outcome
      if (code === 200) return { kind: 'done' }
      if (code === OVER_RATE) return { kind: 'again', waiting: 'over_rate', mayHaveArrived: false }
      return aboutTheApp.has(code)
        ? { kind: 'stop', cause: { kind: 'refused', code, message } }
        : { kind: 'failed', code, message }
    }
    case 'unknown':
      return { kind: 'again', waiting: 'server', mayHaveArrived: true }
    case 'not_sent':
      return judgeNotSent(outcome)
    default:
      return assertNever(outcome)
  }
}

function judgeNotSent({ cause, detail }: Extract<CallOutcome, { kind: 'not_sent' }>): CallVerdict {
  switch (cause) {
    case 'no_secret':
    case 'keychain_locked':
    case 'keychain_silent':
      return { kind: 'stop', cause: { kind: 'no_secret' } }
    case 'bad_host':
    case 'tls':
      return { kind: 'stop', cause: { kind: 'bad_host', detail } }
    case 'dns':
    case 'refused':
    case 'unreachable':
    case 'handshake':
    case 'sandbox_down':
      return { kind: 'again', waiting: 'network', mayHaveArrived: false }
    default:
      return assertNever(cause)
  }
}
