import type { Profile } from '../profile/profile'
import type { Attempt } from './attempt'
import { spentTickets } from './spent-tickets'

/** The newest send under this profile's app that went out or may have; null: there is none. */
export function lastSent(
  attempts: readonly Attempt[],
  profile: Pick<Profile, 'appKey' | 'environment' | 'countFrom'>,
): Attempt | null {
  const out = attempts
    .filter(({ outcome }) => outcome.state !== 'in_flight')
    .filter((attempt) => spentTickets([attempt], profile).length > 0)
  return out.reduce<Attempt | null>(
    (newest, next) => (newest && newest.confirmedAt >= next.confirmedAt ? newest : next),
    null,
  )
}
