import type { SubmitFailure } from '../../shared/ipc/contract'
import { check } from '../../shared/message/check'
import type { Draft } from '../../shared/message/draft'
import { pushBody } from '../../shared/message/request'
import type { Attempt } from '../../shared/outbox/attempt'
import { spentTickets } from '../../shared/outbox/spent-tickets'
import type { Profile } from '../../shared/profile/profile'
import { tickets } from '../../shared/quota'
import { fail, ok, type Result } from '../../shared/result'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import type { Emit } from '../ipc/emit'
import type { CallForProfile } from '../profiles/call-for-profile'
import { describeHost } from './describe-host'
import type { Journal } from './journal'
import { outcomeOfCall } from './outcome-of-call'

interface Submission {
  readonly attemptId: string
  readonly profileId: string
  readonly draft: Draft
}

export type SubmitAttempt = (submission: Submission) => Promise<Result<Attempt, SubmitFailure>>

/**
 * Sends one confirmed draft, once. One send at a time over all profiles; an attempt id serves once;
 * the intent is on disk before a socket opens (reliability.md, «Sends»). A send that failed on its
 * way is an `Attempt` with that outcome; a failure here means that nothing was begun.
 */
export function createSubmitAttempt(parts: {
  readonly findProfile: (id: string) => Profile | undefined
  readonly journal: Journal
  readonly call: CallForProfile
  readonly clock: () => number
  readonly requestId: () => string
  readonly emit: Emit
}): SubmitAttempt {
  const { findProfile, journal, call, clock, requestId, emit } = parts
  let underWay: string | null = null

  const callOnce = async (profile: Profile, attempt: Attempt): Promise<CallOutcome> => {
    const { body, requestId: id } = attempt
    try {
      return await call(profile, { path: '/push', body, requestId: id })
    } catch (error) {
      // It never should; but what was under way may have gone out, whatever broke.
      const detail = messageOf(error)
      return { kind: 'unknown', cause: 'interrupted', detail, httpStatus: null, text: '' }
    }
  }

  const send = async ({
    attemptId,
    profileId,
    draft,
  }: Submission): Promise<Result<Attempt, SubmitFailure>> => {
    const profile = findProfile(profileId)
    if (!profile) return fail({ kind: 'no_such_profile' })
    const problems = check(draft).filter(({ severity }) => severity === 'error')
    if (problems.length > 0) return fail({ kind: 'draft_has_errors', problems })

    const now = clock()
    const spent = spentTickets(journal.list(), profile, journal.damaged)
    const left = tickets(spent, profile.limits, now)
    if (left.leftThisHour === 0) return fail({ kind: 'no_ticket', nextFreeAt: left.nextFreeAt })

    const attempt: Attempt = {
      id: attemptId,
      draftId: draft.id,
      draftName: draft.name,
      kind: draft.kind,
      profile: {
        id: profile.id,
        name: profile.name,
        appKey: profile.appKey,
        environment: profile.environment,
        host: describeHost(profile.host),
      },
      audience: draft.audience,
      platforms: draft.platforms,
      body: JSON.stringify(pushBody(draft)),
      requestId: requestId(),
      confirmedAt: now,
      outcome: { state: 'in_flight' },
    }
    try {
      await journal.begin(attempt)
    } catch (error) {
      return fail({ kind: 'journal_failed', detail: messageOf(error) })
    }
    emit('outbox.changed', attempt)

    const outcome = await callOnce(profile, attempt)
    const ended = await journal.end(attempt, outcomeOfCall(outcome, clock()))
    emit('outbox.changed', ended)
    return ok(ended)
  }

  return async (submission) => {
    // Both looked up before anything is awaited: of a hundred calls at once, one goes on.
    if (journal.has(submission.attemptId) || underWay === submission.attemptId)
      return fail({ kind: 'attempt_used' })
    if (underWay !== null) return fail({ kind: 'another_send_under_way' })
    underWay = submission.attemptId
    try {
      return await send(submission)
    } finally {
      underWay = null
    }
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
