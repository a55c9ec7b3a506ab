import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../../shared/outbox/attempt'
import { likely1004 } from '../../../shared/outbox/likely-1004'
import { outcomes } from '../../support/outcomes'
import { sampleAttempt } from '../../support/sample-attempt'

const refused = (clockSkew: number | null): Attempt =>
  sampleAttempt({ ...outcomes.rejected, clockSkew })
const signed = (timestampUnit: 'seconds' | 'milliseconds'): Attempt => {
  const sent = sampleAttempt(outcomes.sent)
  return { ...sent, profile: { ...sent.profile, timestampUnit } }
}

describe('a 1004', () => {
  it('is the clock’s fault where RongCloud’s own time says so', () => {
    expect(likely1004(refused(120_000), [signed('seconds')])).toBe('clock')
    expect(likely1004(refused(-600_000), [])).toBe('clock')
  })

  it('is the unit’s fault where only the other one was ever accepted', () => {
    expect(likely1004(refused(0), [signed('milliseconds')])).toBe('unit')
  })

  it('is the secret’s fault otherwise', () => {
    expect(likely1004(refused(0), [])).toBe('secret')
    expect(likely1004(refused(null), [signed('seconds')])).toBe('secret')
    expect(likely1004(refused(30_000), [signed('seconds'), signed('milliseconds')])).toBe('secret')
  })
})
