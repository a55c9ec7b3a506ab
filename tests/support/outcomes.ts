import type { Outcome, SendState } from '../../shared/outbox/outcome'

const answered = { httpStatus: 200, answer: '', answeredAt: 5, clockSkew: null }
const lost = { cause: 'timeout', detail: '', httpStatus: null, answer: '' } as const

/** One outcome of every state. */
export const outcomes = {
  confirmed: { state: 'confirmed' },
  recalled: { state: 'recalled', cause: 'person', recalledAt: 5 },
  in_flight: { state: 'in_flight' },
  sent: { state: 'sent', id: 'x', reached: null, ...answered },
  rejected: { state: 'rejected', code: 1004, message: '', ...answered },
  not_sent: { state: 'not_sent', cause: 'dns', detail: '' },
  unknown: { state: 'unknown', ...lost },
  settled: { state: 'settled', verdict: 'sent', who: '林晓', note: '', settledAt: 9, ...lost },
} as const satisfies Record<SendState, Outcome>
