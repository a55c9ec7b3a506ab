import { describe, expect, it } from 'vitest'
import { testPass } from '../../../shared/outbox/test-pass'
import { outcomes } from '../../support/outcomes'
import { sampleAttempt } from '../../support/sample-attempt'

const hash = 'c'.repeat(64)
const rehearsed = sampleAttempt(outcomes.sent)
const real = { ...rehearsed, profile: { ...rehearsed.profile, environment: 'production' as const } }
const tested = { ...real, purpose: 'test' as const }
const app = tested.profile

describe('testPass', () => {
  it('is given by a rehearsal and by a test, not by a send to the crowd', () => {
    expect(testPass([rehearsed], hash, app)).toBe(rehearsed)
    expect(testPass([real], hash, app)).toBeNull()
    expect(testPass([tested], hash, app)).toBe(tested)
  })

  it('of another app does not count: its test people saw it under other keys', () => {
    expect(testPass([tested], hash, { ...app, appKey: 'another-key' })).toBeNull()
    expect(testPass([tested], hash, { ...app, environment: 'rehearsal' })).toBeNull()
  })

  it('of a rehearsal counts for every app: it reached nobody of any', () => {
    expect(testPass([rehearsed], hash, { ...app, appKey: 'another-key' })).toBe(rehearsed)
  })

  it('is open again after any edit: the hash is another one', () => {
    expect(testPass([rehearsed], 'd'.repeat(64), app)).toBeNull()
  })

  it('is not given by a test that nobody knows to have arrived', () => {
    expect(testPass([sampleAttempt(outcomes.unknown)], hash, app)).toBeNull()
  })
})
