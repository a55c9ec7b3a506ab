import type { Attempt, Outcome } from '../../../shared/outbox/attempt'

/** One confirmed send of the sample app to everyone, ended as told. */
export function sampleAttempt(outcome: Outcome, changed: Partial<Attempt> = {}): Attempt {
  return {
    id: 'attempt-1',
    draftId: 'draft-1',
    draftName: '早安茶单',
    kind: 'push',
    profile: {
      id: 'sample',
      name: '山野茶事',
      appKey: 'key',
      environment: 'rehearsal',
      host: '127.0.0.1:40000',
    },
    audience: { everyone: true, tags: [], tagsAny: [], userIds: [], packageName: '' },
    platforms: { ios: true, android: true },
    body: '{"platform":["ios","android"],"audience":{"is_to_all":true},"notification":{"alert":"早"}}',
    requestId: '7f3c91d2-5a0e-4c1b-9f00-000000000000',
    confirmedAt: 1_760_000_000_000,
    outcome,
    ...changed,
  }
}
