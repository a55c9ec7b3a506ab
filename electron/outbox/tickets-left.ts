import type { Attempt } from '../../shared/outbox/attempt'
import { ticketHolders, type Ledger } from '../../shared/outbox/ticket-holders'
import type { Profile } from '../../shared/profile/profile'
import { tickets, type Tickets } from '../../shared/quota'

/**
 * The tickets of this profile at `now` (ms), as `{ today, hour }`. `as` stands in for the record of
 * the same id: what it is about to become.
 */
export function ticketsLeft(
  ledger: Ledger,
  profile: Profile,
  now: number,
  as?: Attempt,
): { readonly today: number; readonly hour: number } {
  const { leftToday: today, leftThisHour: hour } = ticketsOf(ledger, profile, now, as)
  return { today, hour }
}

/** The same with the time of the next free one. */
export function ticketsOf(ledger: Ledger, profile: Profile, now: number, as?: Attempt): Tickets {
  const attempts = as ? [as, ...ledger.attempts.filter(({ id }) => id !== as.id)] : ledger.attempts
  const spent = ticketHolders({ ...ledger, attempts }, profile).map(({ at }) => at)
  return tickets(spent, profile.limits, now)
}
