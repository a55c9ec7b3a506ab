import type { Profile } from '../profile/profile'
import { DAY } from '../quota'
import type { Attempt } from './attempt'
import { isOf } from './ticket-holders'

/**
 * The send that locks this draft: one that waits, is out, or is unknown. Null: the draft is free.
 * Editing it now would blur what went out (reliability.md, «Sends»).
 */
export function draftLock(attempts: readonly Attempt[], draftId: string): Attempt | null {
  const locks = ['confirmed', 'in_flight', 'unknown']
  return (
    attempts.find(
      (attempt) => attempt.draftId === draftId && locks.includes(attempt.outcome.state),
    ) ?? null
  )
}

/**
 * The send whose bytes these are, where it may have reached people in the last 24 hours: unknown, or
 * unknown once and settled as sent. It blocks a byte-identical body unless the person types to
 * override. `now` in ms.
 */
export function sameBody(
  attempts: readonly Attempt[],
  owner: Pick<Profile, 'appKey' | 'environment'>,
  bodySha256: string,
  now: number,
): Attempt | null {
  const mayHaveReached = ({ outcome }: Attempt): boolean =>
    outcome.state === 'unknown' || (outcome.state === 'settled' && outcome.verdict === 'sent')
  return (
    attempts.find(
      (attempt) =>
        attempt.bodySha256 === bodySha256 &&
        isOf(attempt, owner) &&
        mayHaveReached(attempt) &&
        now - attempt.confirmedAt < DAY,
    ) ?? null
  )
}
