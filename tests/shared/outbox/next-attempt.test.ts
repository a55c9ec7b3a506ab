import { describe, expect, it } from 'vitest'
import { nextAttempt, type AttemptStep } from '../../../shared/outbox/next-attempt'
import type { SendState } from '../../../shared/outbox/outcome'
import { outcomes } from '../../support/outcomes'
import { sampleAttempt } from '../../support/sample-attempt'

const attemptId = 'attempt-1'
const ended = { connectedAt: 2, writtenAt: 3, ticketsAfter: { today: 2, hour: 1 } }
const steps = {
  confirmed: { kind: 'confirmed', at: 7, attempt: sampleAttempt(outcomes.confirmed) },
  recalled: { kind: 'recalled', at: 7, attemptId, cause: 'person' },
  in_flight: { kind: 'in_flight', at: 7, attemptId, host: 'api-b.rong-api.com' },
  ended: { kind: 'ended', at: 7, attemptId, outcome: outcomes.sent, ...ended },
  settled: { kind: 'settled', at: 7, attemptId, verdict: 'not_sent', who: '林晓', note: '没收到' },
  lifted: { kind: 'lifted', at: 7, attemptId },
} as const satisfies Record<AttemptStep['kind'], AttemptStep>

/** Which line may follow which state: reliability.md, «Sends». */
const allowed: Readonly<Record<AttemptStep['kind'], readonly SendState[]>> = {
  confirmed: [],
  recalled: ['confirmed'],
  in_flight: ['confirmed'],
  ended: ['confirmed', 'in_flight'],
  settled: ['unknown'],
  lifted: ['rejected'],
}

describe('nextAttempt', () => {
  const states = Object.keys(outcomes) as SendState[]
  for (const step of Object.values(steps))
    it.each(states)(`«${step.kind}» follows %s only where it may`, (state) => {
      const next = nextAttempt(sampleAttempt(outcomes[state]), step)
      expect(next !== undefined).toBe(allowed[step.kind].includes(state))
    })

  it('knows nothing of a send that was never confirmed', () => {
    expect(nextAttempt(undefined, steps.in_flight)).toBeUndefined()
    expect(nextAttempt(undefined, steps.confirmed)).toEqual(steps.confirmed.attempt)
  })

  it('names the host it really went to, and keeps every time', () => {
    const out = nextAttempt(sampleAttempt(outcomes.confirmed), steps.in_flight)
    expect(out).toMatchObject({ startedAt: 7, profile: { host: 'api-b.rong-api.com' } })
    expect(nextAttempt(out, steps.ended)).toMatchObject({
      ...{ startedAt: 7, endedAt: 7, connectedAt: 2, writtenAt: 3 },
      outcome: { state: 'sent' },
    })
  })

  it('keeps with a settled send why it had been unknown', () => {
    expect(nextAttempt(sampleAttempt(outcomes.unknown), steps.settled)?.outcome).toEqual({
      ...outcomes.unknown,
      ...{ state: 'settled', verdict: 'not_sent', who: '林晓', note: '没收到', settledAt: 7 },
    })
  })
})
