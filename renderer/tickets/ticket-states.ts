import type { TicketHolder } from '../../shared/outbox/ticket-holders'
import type { Tickets } from '../../shared/quota'
import type { TicketState } from '../controls/ticket-state'

/** More shapes than this say less than the number beside them. */
const MOST = 6

/**
 * Today's tickets as shapes: used, held by an unknown, armed by the send that waits or the one that
 * is planned, free. Empty where a contract allows more of them than a row can show.
 */
export function ticketStates(
  holders: readonly TicketHolder[],
  tickets: Tickets,
  planned: boolean,
): readonly TicketState[] {
  if (tickets.perDay > MOST) return []
  const gone = [...holders]
    .sort((a, b) => b.at - a.at)
    .slice(0, tickets.perDay - tickets.leftToday)
    .map(stateOf)
  const plan = planned && tickets.leftThisHour > 0 ? 1 : 0
  return [
    ...gone.filter((state) => state === 'used'),
    ...gone.filter((state) => state === 'held'),
    ...gone.filter((state) => state === 'planned'),
    ...Array<TicketState>(plan).fill('planned'),
    ...Array<TicketState>(tickets.leftToday - plan).fill('free'),
  ]
}

function stateOf(holder: TicketHolder): TicketState {
  if (holder.kind === 'damaged') return 'held'
  if (holder.kind !== 'attempt') return 'used'
  const { state } = holder.attempt.outcome
  if (state === 'unknown') return 'held'
  return state === 'confirmed' ? 'planned' : 'used'
}
