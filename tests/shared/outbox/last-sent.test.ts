import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../../shared/outbox/attempt'
import { lastSent } from '../../../shared/outbox/last-sent'
import type { Outcome } from '../../../shared/outbox/outcome'
import { outcomes } from '../../support/outcomes'
import { sampleAttempt } from '../../support/sample-attempt'

const attempt = (
  id: string,
  confirmedAt: number,
  outcome: Outcome,
  changed: Partial<Attempt> = {},
  profile: Partial<Attempt['profile']> = {},
): Attempt => {
  const made = sampleAttempt(outcome, { id, confirmedAt, ...changed })
  return { ...made, profile: { ...made.profile, environment: 'production', ...profile } }
}
const profile = { appKey: 'key', environment: 'production', countFrom: 0 } as const

describe('lastSent', () => {
  it('takes the newest, in whatever order the journal lies, and one that may have gone out', () => {
    const attempts = [
      attempt('a', 1, outcomes.sent),
      attempt('b', 3, outcomes.unknown),
      attempt('c', 2, outcomes.sent),
    ]
    expect(lastSent(attempts, profile)?.id).toBe('b')
  })

  it('passes over what never went out, what is still on its way, tests and other apps', () => {
    const attempts = [
      attempt('a', 1, outcomes.sent),
      attempt('b', 2, outcomes.rejected),
      attempt('c', 3, outcomes.in_flight),
      attempt('d', 4, outcomes.sent, {}, { appKey: 'other' }),
      attempt('e', 5, outcomes.sent, {}, { environment: 'rehearsal' }),
      attempt('f', 6, outcomes.confirmed),
      attempt('g', 7, outcomes.sent, { purpose: 'test' }),
    ]
    expect(lastSent(attempts, profile)?.id).toBe('a')
    expect(lastSent([], profile)).toBeNull()
  })
})
