import { describe, expect, it } from 'vitest'
import { testPass } from '../../../shared/outbox/test-pass'
import { outcomes } from '../../support/outcomes'
import { sampleAttempt } from '../../support/sample-attempt'

const hash = 'c'.repeat(64)
const rehearsed = sampleAttempt(outcomes.sent)
const real = { ...rehearsed, profile: { ...rehearsed.profile, environment: 'production' as const } }

describe('testPass', () => {
  it('is given by a rehearsal and by a test, not by a send to the crowd', () => {
    expect(testPass([rehearsed], hash)).toBe(rehearsed)
    expect(testPass([real], hash)).toBeNull()
    expect(testPass([{ ...real, purpose: 'test' }], hash)).not.toBeNull()
  })

  it('is open again after any edit: the hash is another one', () => {
    expect(testPass([rehearsed], 'd'.repeat(64))).toBeNull()
  })

  it('is not given by a test that nobody knows to have arrived', () => {
    expect(testPass([sampleAttempt(outcomes.unknown)], hash)).toBeNull()
  })
})
