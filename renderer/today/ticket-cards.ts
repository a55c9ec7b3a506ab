import type { TicketHolder } from '../../shared/outbox/ticket-holders'
import { DAY, type Tickets } from '../../shared/quota'

/** More cards than this are a wall: the last one then counts the rest. */
const MOST = 6

export type TicketCardData =
  | { readonly kind: 'used'; readonly holder: TicketHolder; readonly backAt: number }
  /** `from`: when it may be used, null for now. `more`: further free ones behind this card. */
  | {
      readonly kind: 'free'
      readonly nth: number
      readonly from: number | null
      readonly more: number
    }

/** Today's tickets, one card each: those that are gone in the order of the day, then the free ones. */
export function ticketCards(
  holders: readonly TicketHolder[],
  tickets: Tickets,
): readonly TicketCardData[] {
  // The rolling day holds at least what the Beijing day holds, so these are the ones that count.
  const used = [...holders]
    .sort((a, b) => b.at - a.at)
    .slice(0, tickets.perDay - tickets.leftToday)
    .reverse()
    .slice(-MOST)
    .map((holder) => ({ kind: 'used' as const, holder, backAt: holder.at + DAY }))
  const room = Math.max(tickets.leftToday > 0 ? 1 : 0, MOST - used.length)
  const shown = Math.min(tickets.leftToday, room)
  const free = Array.from({ length: shown }, (_, index) => ({
    kind: 'free' as const,
    nth: tickets.perDay - tickets.leftToday + index + 1,
    // The hour may be full while the day is not: then the next one has to wait.
    from: index < tickets.leftThisHour ? null : tickets.nextFreeAt,
    more: index === shown - 1 ? tickets.leftToday - shown : 0,
  }))
  return [...used, ...free]
}
