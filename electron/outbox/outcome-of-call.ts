import { assertNever } from '../../shared/assert-never'
import type { Outcome } from '../../shared/outbox/outcome'
import type { CallOutcome } from '../../shared/rongcloud/answer'

/**
 * What a call's end means for a send. Only `code: 200` is sent; the call has already sorted what
 * nobody can know from definite refusals. `now` in ms, when the answer was whole.
 */
export function outcomeOfCall(call: CallOutcome, now: number): Outcome {
  switch (call.kind) {
    case 'answered': {
      const { code, message, id, reached, httpStatus, text: answer, clockSkew } = call
      const answered = { httpStatus, answer, answeredAt: now, clockSkew }
      return code === 200
        ? { state: 'sent', id: id ?? '', reached, ...answered }
        : { state: 'rejected', code, message, ...answered }
    }
    case 'not_sent':
      return { state: 'not_sent', cause: call.cause, detail: call.detail }
    case 'unknown': {
      const { cause, detail, httpStatus, text: answer } = call
      return { state: 'unknown', cause, detail, httpStatus, answer }
    }
    default:
      return assertNever(call)
  }
}
