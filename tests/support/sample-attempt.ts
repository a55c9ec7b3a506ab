import type { Attempt } from '../../shared/outbox/attempt'
import type { Outcome } from '../../shared/outbox/outcome'

/** One confirmed send of the sample app to everyone, ended as told. */
export function sampleAttempt(outcome: Outcome, changed: Partial<Attempt> = {}): Attempt {
  return {
    id: 'attempt-1',
    draftId: 'draft-1',
    draftName: '早安茶单',
    kind: 'push',
    purpose: 'crowd',
    channel: 'push',
    profile: {
      id: 'sample',
      name: '山野茶事',
      appKey: 'key',
      environment: 'rehearsal',
      host: '127.0.0.1:40000',
      timestampUnit: 'seconds',
    },
    audience: { everyone: true, tags: [], tagsAny: [], userIds: [], packageName: '' },
    platforms: { ios: true, android: true },
    sentence: { 'zh-CN': '所有装了山野茶事的人', 'en-US': 'everyone with 山野茶事' },
    operator: '林晓',
    body: '{"platform":["ios","android"],"audience":{"is_to_all":true},"notification":{"alert":"早"}}',
    bodySha256: 'b'.repeat(64),
    contentSha256: 'c'.repeat(64),
    requestId: '7f3c91d2-5a0e-4c1b-9f00-000000000000',
    ticketsBefore: { today: 3, hour: 2 },
    ticketsAfter: null,
    confirmedAt: 1_760_000_000_000,
    countsAt: changed.confirmedAt ?? 1_760_000_000_000,
    holdMs: 10_000,
    startedAt: null,
    connectedAt: null,
    writtenAt: null,
    endedAt: null,
    lifted: false,
    outcome,
    ...changed,
  }
}
