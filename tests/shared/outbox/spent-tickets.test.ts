import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../../shared/outbox/attempt'
import type { Outcome } from '../../../shared/outbox/outcome'
import { spentTickets } from '../../../shared/outbox/spent-tickets'

const answered = { httpStatus: 200, answer: '', answeredAt: 0, clockSkew: null }
const outcomes: Record<Outcome['state'], Outcome> = {
  in_flight: { state: 'in_flight' },
  sent: { state: 'sent', id: 'x', reached: null, ...answered },
  rejected: { state: 'rejected', code: 1004, message: '', ...answered },
  not_sent: { state: 'not_sent', cause: 'dns', detail: '' },
  unknown: { state: 'unknown', cause: 'timeout', detail: '', httpStatus: null, answer: '' },
}
const attempt = (outcome: Outcome, confirmedAt = 5, appKey = 'key'): Attempt => ({
  id: 'a',
  draftId: 'd',
  draftName: '',
  kind: 'push',
  profile: { id: 'p', name: 'p', appKey, environment: 'production', host: 'h' },
  audience: { everyone: true, tags: [], tagsAny: [], userIds: [], packageName: '' },
  platforms: { ios: true, android: true },
  body: '{}',
  requestId: 'r',
  confirmedAt,
  outcome,
})
const profile = { appKey: 'key', environment: 'production' as const, countFrom: 0 }

describe('spentTickets', () => {
  it.each([
    ['sent', 1],
    ['unknown', 1],
    ['in_flight', 1],
    ['rejected', 0],
    ['not_sent', 0],
  ] as const)('a send that is %s takes %i', (state, count) => {
    expect(spentTickets([attempt(outcomes[state])], profile)).toHaveLength(count)
  })

  it('counts per App Key: another app has tickets of its own', () => {
    expect(spentTickets([attempt(outcomes.sent, 5, 'other')], profile)).toEqual([])
  })

  it('never takes a ticket of the real app for a rehearsal under its key', () => {
    const rehearsal = { ...profile, environment: 'rehearsal' as const }
    expect(spentTickets([attempt(outcomes.sent)], rehearsal)).toEqual([])
  })

  it('forgets what lies before a reset of the sandbox', () => {
    const attempts = [attempt(outcomes.sent, 5), attempt(outcomes.sent, 9)]
    expect(spentTickets(attempts, { ...profile, countFrom: 6 })).toEqual([9])
  })

  it('a record that nobody can read holds a ticket of every App Key, until a reset', () => {
    expect(spentTickets([attempt(outcomes.sent, 5)], profile, [7])).toEqual([5, 7])
    expect(spentTickets([], { ...profile, appKey: 'other' }, [7])).toEqual([7])
    expect(spentTickets([], { ...profile, countFrom: 8 }, [7])).toEqual([])
  })
})
