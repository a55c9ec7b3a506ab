import type { SubmitFailure } from '../../shared/ipc/contract'
import type { Attempt } from '../../shared/outbox/attempt'
import { draftLock, sameBody } from '../../shared/outbox/locks'
import type { Submission } from '../../shared/outbox/submission'
import { needsNetwork } from '../../shared/profile/needs-network'
import type { Profile } from '../../shared/profile/profile'
import { clockOff } from '../../shared/rongcloud/clock-off'
import type { OutboxParts } from './outbox-parts'
import { ticketsOf } from './tickets-left'

/** What keeps a prepared send from being confirmed at all; null: nothing. */
export function mayBegin(
  attempt: Attempt,
  profile: Profile,
  { typedThrough }: Pick<Submission, 'typedThrough'>,
  parts: Pick<OutboxParts, 'journal' | 'isOnline' | 'skewOf'>,
): SubmitFailure | null {
  const ledger = parts.journal.ledger()
  const lock = draftLock(ledger.attempts, attempt.draftId)
  if (lock) return { kind: 'draft_locked', attemptId: lock.id }
  const same = sameBody(ledger.attempts, profile, attempt.bodySha256, attempt.confirmedAt)
  if (same && !typedThrough) return { kind: 'same_body', attemptId: same.id }
  if (attempt.channel === 'push') {
    const { leftThisHour, nextFreeAt } = ticketsOf(ledger, profile, attempt.confirmedAt)
    if (leftThisHour === 0) return { kind: 'no_ticket', nextFreeAt }
  }
  // Known before the hold, and not after it: what waits is never sent late by itself.
  if (needsNetwork(profile) && !parts.isOnline()) return { kind: 'offline' }
  const skew = parts.skewOf(profile.id)
  if (skew !== null && clockOff(skew) === 'block') return { kind: 'clock_off', skew }
  return null
}
