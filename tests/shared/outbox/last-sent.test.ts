import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../../shared/outbox/attempt'
import type { Outcome } from '../../../shared/outbox/outcome'
import { lastSent } from '../../../shared/outbox/last-sent'

const answered = { httpStatus: 200, answer: '', answeredAt: 0, clockSkew: null }
const sent: Outcome = { state: 'sent', id: '1', reached: null, ...answered }
const unknown: Outcome = {
  ...{ state: 'unknown', cause: 'timeout', detail: '', httpStatus: null, answer: '' },
}
const rejected: Outcome = { state: 'rejected', code: 1008, message: '', ...answered }

const attempt = (id: string, confirmedAt: number, outcome: Outcome, part = {}): Attempt => ({
  ...{ id, draftId: 'd', draftName: '', kind: 'push', body: '{}', requestId: 'r' },
  profile: { id: 'p', name: '', appKey: 'key', environment: 'production', host: '', ...part },
  audience: { everyone: true, tags: [], tagsAny: [], userIds: [], packageName: '' },
  platforms: { ios: true, android: true },
  confirmedAt,
  outcome,
})
const profile = { appKey: 'key', environment: 'production', countFrom: 0 } as const

describe('lastSent', () => {
  it('takes the newest, in whatever order the journal lies, and one that may have gone out', () => {
    const attempts = [attempt('a', 1, sent), attempt('b', 3, unknown), attempt('c', 2, sent)]
    expect(lastSent(attempts, profile)?.id).toBe('b')
  })

  it('passes over what never went out, what is still on its way, and other apps', () => {
    const attempts = [
      attempt('a', 1, sent),
      attempt('b', 2, rejected),
      attempt('c', 3, { state: 'in_flight' }),
      attempt('d', 4, sent, { appKey: 'other' }),
      attempt('e', 5, sent, { environment: 'rehearsal' }),
    ]
    expect(lastSent(attempts, profile)?.id).toBe('a')
    expect(lastSent([], profile)).toBeNull()
  })
})
