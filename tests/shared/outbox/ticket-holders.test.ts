import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../../shared/outbox/attempt'
import type { Outcome } from '../../../shared/outbox/outcome'
import { ticketHolders, type Ledger } from '../../../shared/outbox/ticket-holders'
import { outcomes } from '../../support/outcomes'
import { sampleAttempt } from '../../support/sample-attempt'

const owner = {
  appKey: 'key',
  environment: 'production' as const,
  countFrom: 0,
  limits: { perHour: 2, perDay: 3 },
}
const attempt = (outcome: Outcome, confirmedAt = 5, changed: Partial<Attempt> = {}): Attempt => {
  const made = sampleAttempt(outcome, { confirmedAt, ...changed })
  return { ...made, profile: { ...made.profile, environment: 'production' } }
}
const times = (ledger: Partial<Ledger>, of: Partial<typeof owner> = {}): readonly number[] =>
  ticketHolders({ attempts: [], notes: [], damaged: [], ...ledger }, { ...owner, ...of }).map(
    ({ at }) => at,
  )
const note = (sentAt: number, appKey = 'key', rehearsal = false) => ({
  ...{ id: String(sentAt), appKey, rehearsal, sentAt, who: '周然', note: '' },
})
const full: Outcome = { ...outcomes.rejected, code: 1008 }

describe('ticketHolders', () => {
  it.each([
    ['confirmed', 1],
    ['in_flight', 1],
    ['sent', 1],
    ['unknown', 1],
    ['settled', 1],
    ['recalled', 0],
    ['rejected', 0],
    ['not_sent', 0],
  ] as const)('a send that is %s takes %i', (state, count) => {
    expect(times({ attempts: [attempt(outcomes[state])] })).toHaveLength(count)
  })

  it('gives the ticket back once a person settles an unknown send as not sent', () => {
    const settled = attempt({ ...outcomes.settled, verdict: 'not_sent' })
    expect(times({ attempts: [settled] })).toEqual([])
  })

  it('counts from when RongCloud can have counted it, not from the click before a hold', () => {
    const sent = { startedAt: 10_005, endedAt: 12_000 }
    expect(times({ attempts: [attempt(outcomes.sent, 5, sent)] })).toEqual([12_000])
    expect(times({ attempts: [attempt(outcomes.in_flight, 5, { startedAt: 9 })] })).toEqual([9])
  })

  it('counts per App Key: another app has tickets of its own', () => {
    expect(times({ attempts: [attempt(outcomes.sent)] }, { appKey: 'other' })).toEqual([])
    expect(times({ notes: [note(7, 'other')] })).toEqual([])
  })

  it('never takes a ticket of the real app for a rehearsal under its key', () => {
    const rehearsed = sampleAttempt(outcomes.sent)
    expect(times({ attempts: [rehearsed], notes: [note(7, 'key', true)] })).toEqual([])
  })

  it('takes none for a test by /push/user', () => {
    const test = attempt(outcomes.sent, 5, { purpose: 'test', channel: 'push_user' })
    expect(times({ attempts: [test] })).toEqual([])
  })

  it('counts a colleague’s send that was noted by hand', () => {
    expect(times({ notes: [note(7)] })).toEqual([7])
  })

  it('forgets what lies before a reset of the sandbox', () => {
    const attempts = [attempt(outcomes.sent, 5), attempt(outcomes.sent, 9)]
    expect(times({ attempts }, { countFrom: 6 })).toEqual([9])
  })

  it('a record that nobody can read holds a ticket of every App Key, until a reset', () => {
    expect(times({ damaged: [7] }, { appKey: 'other' })).toEqual([7])
    expect(times({ damaged: [7] }, { countFrom: 8 })).toEqual([])
  })

  it('a 1008 fills the hour it came in, whoever filled it at RongCloud', () => {
    expect(times({ attempts: [attempt(full, 50)] })).toEqual([50, 50])
    expect(times({ attempts: [attempt(full, 50), attempt(outcomes.sent, 9)] })).toEqual([9, 50])
  })

  it('fills nothing any more once a person has explained the 1008', () => {
    expect(times({ attempts: [attempt(full, 50, { lifted: true })] })).toEqual([])
  })

  it('fills an hour once, however often RongCloud says 1008 in it', () => {
    expect(times({ attempts: [attempt(full, 50), attempt(full, 60)] })).toEqual([50, 50])
  })
})
