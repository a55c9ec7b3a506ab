import { createHash } from 'node:crypto'
import type { SubmitFailure } from '../../shared/ipc/contract'
import { check } from '../../shared/message/check'
import { contentKey } from '../../shared/message/content-key'
import type { Draft } from '../../shared/message/draft'
import { freeTestTitle } from '../../shared/message/free-test-title'
import { pushUserBody } from '../../shared/message/push-user-body'
import { pushBody } from '../../shared/message/request'
import { testDraft } from '../../shared/message/test-draft'
import type { Attempt } from '../../shared/outbox/attempt'
import { ticketHolders, type Ledger } from '../../shared/outbox/ticket-holders'
import type { Submission } from '../../shared/outbox/submission'
import type { Profile } from '../../shared/profile/profile'
import { fail, ok, type Result } from '../../shared/result'
import type { Host } from '../../shared/rongcloud/hosts'
import type { HostChoice, WhichHost } from '../rongcloud/host-choice'
import { ticketsLeft } from './tickets-left'

export interface PrepareParts {
  readonly clock: () => number
  readonly requestId: () => string
  readonly hosts: HostChoice
  readonly nameHost: (host: Host, which: WhichHost) => string
}

/** Freezes one confirmation: exact body, its hashes, whom the operator read it goes to, tickets. */
export function prepareAttempt(
  submission: Submission,
  profile: Profile,
  ledger: Ledger,
  parts: PrepareParts,
): Result<Attempt, SubmitFailure> {
  const { purpose } = submission
  const isTest = purpose === 'test'
  if (isTest && profile.testPeople.length === 0) return fail({ kind: 'no_test_people' })
  const draft = isTest ? testDraft(submission.draft, profile.testPeople) : submission.draft
  const channel = isTest && profile.freeTest ? 'push_user' : 'push'
  const tooLong = channel === 'push_user' ? freeTestTitle(draft) : null
  const problems = [
    ...check(draft).filter(({ severity }) => severity === 'error'),
    ...(tooLong ? [tooLong] : []),
  ]
  if (problems.length > 0) return fail({ kind: 'draft_has_errors', problems })

  const now = parts.clock()
  const body = JSON.stringify(bodyOf(draft, channel, profile))
  const { id, name, appKey, environment, timestampUnit } = profile
  const host = parts.nameHost(profile.host, parts.hosts.next(profile.host))
  return ok({
    id: submission.attemptId,
    draftId: draft.id,
    draftName: draft.name,
    kind: draft.kind,
    purpose,
    channel,
    profile: { id, name, appKey, environment, host, timestampUnit },
    audience: draft.audience,
    platforms: draft.platforms,
    sentence: submission.sentence,
    operator: submission.operator,
    body,
    bodySha256: sha256(body),
    contentSha256: sha256(contentKey(draft)),
    requestId: parts.requestId(),
    ticketsBefore: ticketsLeft(ledger, profile, now),
    ticketsAfter: null,
    confirmedAt: now,
    countsAt: Math.max(now, ...ticketHolders(ledger, profile).map(({ at }) => at)),
    holdMs: submission.holdMs,
    startedAt: null,
    connectedAt: null,
    writtenAt: null,
    endedAt: null,
    lifted: false,
    outcome: { state: 'confirmed' },
  })
}

const bodyOf = (draft: Draft, channel: Attempt['channel'], profile: Profile): object =>
  channel === 'push_user' ? pushUserBody(draft, profile.testPeople) : pushBody(draft)

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
