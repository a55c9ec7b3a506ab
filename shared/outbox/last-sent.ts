import type { Profile } from '../profile/profile'
import type { Attempt } from './attempt'
import { isOf, takesTicket } from './ticket-holders'

/** The newest send to the crowd under this profile's app that went out or may have; null: none. */
export function lastSent(
  attempts: readonly Attempt[],
  profile: Pick<Profile, 'appKey' | 'environment' | 'countFrom'>,
): Attempt | null {
  return attempts
    .filter(({ outcome: { state } }) => state !== 'in_flight' && state !== 'confirmed')
    .filter((attempt) => attempt.purpose === 'crowd' && isOf(attempt, profile))
    .filter((attempt) => takesTicket(attempt) && attempt.confirmedAt >= profile.countFrom)
    .reduce<Attempt | null>(
      (newest, next) => (newest && newest.confirmedAt >= next.confirmedAt ? newest : next),
      null,
    )
}
