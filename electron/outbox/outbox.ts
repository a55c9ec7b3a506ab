import type { FailureOf } from '../../shared/ipc/define'
import type { Contract, SubmitFailure } from '../../shared/ipc/contract'
import type { Attempt } from '../../shared/outbox/attempt'
import type { JournalStep } from '../../shared/outbox/journal-step'
import type { Outcome, RecallCause, Verdict } from '../../shared/outbox/outcome'
import type { Submission } from '../../shared/outbox/submission'
import { fail, ok, type Result } from '../../shared/result'
import { messageOf } from '../message-of'
import type { Profile } from '../../shared/profile/profile'
import { callOnce } from './call-once'
import { mayBegin } from './may-begin'
import { mayStillGo } from './may-still-go'
import type { OutboxParts } from './outbox-parts'
import { prepareAttempt } from './prepare-attempt'
import { ticketsLeft } from './tickets-left'

export interface Outbox {
  /** Confirms a send; resolves once it is on disk. Its hold begins, then the call, by themselves. */
  readonly submit: (submission: Submission) => Promise<Result<Attempt, SubmitFailure>>
  readonly recall: (
    attemptId: string,
    cause?: RecallCause,
  ) => Promise<Result<Attempt, FailureOf<Contract['outbox.recall']>>>
  readonly settle: (settlement: {
    readonly attemptId: string
    readonly verdict: Verdict
    readonly who: string
    readonly note: string
  }) => Promise<Result<Attempt, FailureOf<Contract['outbox.settle']>>>
  readonly lift: (attemptId: string) => Promise<Result<Attempt, FailureOf<Contract['outbox.lift']>>>
  /** The send that waits in its hold; null: none. */
  readonly held: () => Attempt | null
  /** Is anything in the hold or on its way? */
  readonly busy: () => boolean
  /** The computer goes to sleep: what waits is called back, what is out is unknown. */
  readonly sleep: () => Promise<void>
  /** Resolves when nothing is under way any more, or after `mostMs`. */
  readonly settled: (mostMs: number) => Promise<void>
}

interface UnderWay {
  readonly id: string
  phase: 'preparing' | 'hold' | 'out'
  timer?: NodeJS.Timeout
  /** The computer went to sleep meanwhile. */
  slept: boolean
  /** Ends the wait for the answer: from then on the send is unknown. */
  asleep?: () => void
  /** Resolves when this send is over. */
  readonly over: Promise<void>
  readonly finish: () => void
}

/**
 * Sends confirmed drafts, each once. One at a time over all profiles; an attempt id serves once; each
 * step is on disk before the next begins (reliability.md, «Sends»). Nothing here ever sends a second
 * time by itself.
 */
export function createOutbox(parts: OutboxParts): Outbox {
  const { findProfile, journal, call, clock, emit } = parts
  let current: UnderWay | null = null

  function changed(id: string): Attempt {
    const attempt = journal.find(id)
    if (!attempt) throw new Error(`outbox: ${id} is not in the journal`)
    emit('outbox.changed', attempt)
    return attempt
  }

  function end(underWay: UnderWay): void {
    clearTimeout(underWay.timer)
    if (current === underWay) current = null
    underWay.finish()
  }

  async function callBack(underWay: UnderWay, cause: RecallCause): Promise<Attempt> {
    underWay.phase = 'out'
    clearTimeout(underWay.timer)
    await journal.record({ kind: 'recalled', at: clock(), attemptId: underWay.id, cause })
    const attempt = changed(underWay.id)
    end(underWay)
    return attempt
  }

  async function go(underWay: UnderWay, profile: Profile, attempt: Attempt): Promise<void> {
    // From here on nothing calls it back: the next line may be on its way to the disk.
    underWay.phase = 'out'
    const now = findProfile(profile.id)
    const obstacle = mayStillGo(profile, now, attempt, parts)
    if (obstacle !== null) {
      await callBack(underWay, obstacle)
      return
    }
    const which = parts.hosts.next(profile.host)
    const host = parts.nameHost(profile.host, which)
    try {
      await journal.append({ kind: 'in_flight', at: clock(), attemptId: attempt.id, host })
    } catch {
      await callBack(underWay, 'journal_failed')
      return
    }
    changed(attempt.id)
    const asleep = new Promise<Outcome>((resolve) => {
      underWay.asleep = () => {
        resolve(sleptThrough)
      }
    })
    // A sleep that came while the line was written: nothing goes out after the wake.
    const { outcome, connectedAt, writtenAt } = underWay.slept
      ? { outcome: sleptThrough, connectedAt: null, writtenAt: null }
      : await callOnce({ call, clock }, { profile, attempt, which }, asleep)
    const at = clock()
    const ended = { kind: 'ended', at, attemptId: attempt.id, outcome } as const
    const left = ticketsLeft(journal.ledger(), profile, at, { ...attempt, outcome, endedAt: at })
    await journal.record({ ...ended, connectedAt, writtenAt, ticketsAfter: left })
    changed(attempt.id)
    end(underWay)
  }

  async function confirm(
    underWay: UnderWay,
    submission: Submission,
  ): Promise<Result<Attempt, SubmitFailure>> {
    const profile = findProfile(submission.profileId)
    if (!profile) return fail({ kind: 'no_such_profile' })
    const prepared = prepareAttempt(submission, profile, journal.ledger(), parts)
    if (!prepared.ok) return prepared
    const attempt = prepared.value
    const obstacle = mayBegin(attempt, profile, submission, parts)
    if (obstacle !== null) return fail(obstacle)
    try {
      await journal.append({ kind: 'confirmed', at: attempt.confirmedAt, attempt })
    } catch (error) {
      return fail({ kind: 'journal_failed', detail: messageOf(error) })
    }
    changed(attempt.id)
    if (underWay.slept) return ok(await callBack(underWay, 'sleep'))
    underWay.phase = 'hold'
    const begin = (): void => void go(underWay, profile, attempt)
    if (attempt.holdMs === 0) begin()
    else underWay.timer = setTimeout(begin, attempt.holdMs)
    return ok(attempt)
  }

  /** Writes what a person knows about a send that is over. */
  async function add(
    attemptId: string,
    from: Outcome['state'],
    step: JournalStep,
  ): Promise<Result<Attempt, FailureOf<Contract['outbox.settle']>>> {
    const attempt = journal.find(attemptId)
    if (!attempt) return fail({ kind: 'no_such_attempt' })
    if (attempt.outcome.state !== from) return fail({ kind: 'too_late' })
    try {
      await journal.append(step)
    } catch (error) {
      return fail({ kind: 'not_written', detail: messageOf(error) })
    }
    return ok(changed(attemptId))
  }

  return {
    submit: async (submission) => {
      const { attemptId } = submission
      // Both looked up before anything is awaited: of a hundred calls at once, one goes on.
      if (journal.used(attemptId) || current?.id === attemptId)
        return fail({ kind: 'attempt_used' })
      if (current !== null) return fail({ kind: 'another_send_under_way' })
      const underWay = begun(attemptId)
      current = underWay
      let result: Result<Attempt, SubmitFailure> | undefined
      try {
        result = await confirm(underWay, submission)
        return result
      } finally {
        if (!result?.ok) end(underWay)
      }
    },
    recall: async (attemptId, cause = 'person') => {
      if (current?.id === attemptId && current.phase === 'hold')
        return ok(await callBack(current, cause))
      return fail(journal.find(attemptId) ? { kind: 'too_late' } : { kind: 'no_such_attempt' })
    },
    settle: ({ attemptId, ...rest }) =>
      add(attemptId, 'unknown', { kind: 'settled', at: clock(), attemptId, ...rest }),
    lift: (attemptId) => add(attemptId, 'rejected', { kind: 'lifted', at: clock(), attemptId }),
    held: () => (current?.phase === 'hold' ? (journal.find(current.id) ?? null) : null),
    busy: () => current !== null,
    sleep: async () => {
      if (current === null) return
      current.slept = true
      if (current.phase === 'hold') await callBack(current, 'sleep')
      else current.asleep?.()
    },
    settled: async (mostMs) => {
      if (current === null) return
      let timer: NodeJS.Timeout | undefined
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, mostMs)
      })
      await Promise.race([current.over, enough])
      clearTimeout(timer)
    },
  }
}

const sleptThrough: Outcome = {
  ...{ state: 'unknown', cause: 'sleep', detail: '', httpStatus: null, answer: '' },
}

function begun(id: string): UnderWay {
  let finish = (): void => undefined
  const over = new Promise<void>((resolve) => {
    finish = resolve
  })
  return { id, phase: 'preparing', slept: false, over, finish }
}
