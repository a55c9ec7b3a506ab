import { createHash } from 'node:crypto'
import { z } from 'zod'
import { attemptSchema, type Attempt } from '../../shared/outbox/attempt'
import { outcomeSchema } from '../../shared/outbox/outcome'

const { profile } = attemptSchema.shape

/** An attempt as version 0.1 kept it: one record, overwritten at its end, without a chain. */
export const legacyAttemptSchema = attemptSchema
  .pick({
    id: true,
    draftId: true,
    draftName: true,
    kind: true,
    audience: true,
    platforms: true,
    body: true,
    requestId: true,
    confirmedAt: true,
  })
  .extend({
    profile: profile.omit({ timestampUnit: true }),
    outcome: z.preprocess(withSkew, outcomeSchema),
  })
type LegacyAttempt = z.infer<typeof legacyAttemptSchema>

/** Nothing that was sent or may have been is forgotten by an upgrade: it still holds its ticket. */
export function fromLegacy(old: LegacyAttempt): Attempt {
  const { outcome } = old
  const over = outcome.state !== 'in_flight'
  return {
    ...old,
    purpose: 'crowd',
    channel: 'push',
    profile: { ...old.profile, timestampUnit: 'seconds' },
    sentence: { 'zh-CN': '', 'en-US': '' },
    operator: '',
    bodySha256: sha256(old.body),
    // What people read was not kept apart: no test is bound to it.
    contentSha256: sha256(''),
    ticketsBefore: { today: 0, hour: 0 },
    ticketsAfter: null,
    countsAt: old.confirmedAt,
    holdMs: 0,
    startedAt: old.confirmedAt,
    connectedAt: null,
    writtenAt: null,
    endedAt: over ? ('answeredAt' in outcome ? outcome.answeredAt : old.confirmedAt) : null,
    lifted: true,
  }
}

function withSkew(outcome: unknown): unknown {
  if (outcome === null || typeof outcome !== 'object' || !('answeredAt' in outcome)) return outcome
  return { clockSkew: null, ...outcome }
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
