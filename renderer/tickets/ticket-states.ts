import type { Attempt } from '../../shared/outbox/attempt'
import { spentTickets } from '../../shared/outbox/spent-tickets'
import type { Profile } from '../../shared/profile/profile'
import type { Tickets } from '../../shared/quota'
import type { TicketState } from '../controls/ticket-state'

/** More shapes than this say less than the number beside them. */
const MOST = 6

/**
 * Today's tickets as shapes: used, held by an unknown, the one this send would take, free. Empty
 * where a contract allows more of them than a row can show.
 */
export function ticketStates(
  attempts: readonly Attempt[],
  profile: Pick<Profile, 'appKey' | 'environment' | 'countFrom'>,
  tickets: Tickets,
  planned: boolean,
): readonly TicketState[] {
  if (tickets.perDay > MOST) return []
  const gone = tickets.perDay - tickets.leftToday
  const held = attempts
    .filter((attempt) => spentTickets([attempt], profile).length > 0)
    .sort((a, b) => b.confirmedAt - a.confirmedAt)
    .slice(0, gone)
    .filter(({ outcome }) => outcome.state === 'unknown').length
  const plan = planned && tickets.leftThisHour > 0 ? 1 : 0
  return [
    ...Array<TicketState>(gone - held).fill('used'),
    ...Array<TicketState>(held).fill('held'),
    ...Array<TicketState>(plan).fill('planned'),
    ...Array<TicketState>(tickets.leftToday - plan).fill('free'),
  ]
}
