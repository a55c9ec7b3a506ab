import { describe, expect, it } from 'vitest'
import { draftLock, sameBody } from '../../../shared/outbox/locks'
import type { Outcome } from '../../../shared/outbox/outcome'
import { outcomes } from '../../support/outcomes'
import { sampleAttempt } from '../../support/sample-attempt'

const HOUR = 3_600_000
const owner = { appKey: 'key', environment: 'rehearsal' } as const
const body = 'b'.repeat(64)

describe('a draft', () => {
  it.each([
    ['confirmed', true],
    ['in_flight', true],
    ['unknown', true],
    ['settled', false],
    ['sent', false],
    ['recalled', false],
    ['rejected', false],
    ['not_sent', false],
  ] as const)('whose send is %s is locked: %s', (state, locked) => {
    const attempts = [sampleAttempt(outcomes[state])]
    expect(draftLock(attempts, 'draft-1') !== null).toBe(locked)
    expect(draftLock(attempts, 'another')).toBeNull()
  })
})

describe('a byte-identical body', () => {
  const blocked = (outcome: Outcome, after: number, sha = body): boolean =>
    sameBody([sampleAttempt(outcome, { confirmedAt: 0 })], owner, sha, after) !== null

  it('is held back for 24 hours while nobody knows whether it went out', () => {
    expect(blocked(outcomes.unknown, 24 * HOUR - 1)).toBe(true)
    expect(blocked(outcomes.unknown, 24 * HOUR)).toBe(false)
    expect(blocked(outcomes.unknown, 1, 'd'.repeat(64))).toBe(false)
  })

  it('stays held back once it is settled as sent, and is free once settled as not sent', () => {
    expect(blocked(outcomes.settled, HOUR)).toBe(true)
    expect(blocked({ ...outcomes.settled, verdict: 'not_sent' }, HOUR)).toBe(false)
  })

  it('is another matter under another app, or outside the rehearsal', () => {
    const attempts = [sampleAttempt(outcomes.unknown, { confirmedAt: 0 })]
    expect(sameBody(attempts, { ...owner, appKey: 'other' }, body, 1)).toBeNull()
    expect(sameBody(attempts, { ...owner, environment: 'production' }, body, 1)).toBeNull()
  })
})
