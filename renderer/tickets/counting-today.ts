import type { TicketHolder } from '../../shared/outbox/ticket-holders'
import { DAY } from '../../shared/quota'

/** The holders that count in the 24 hours before `clock` (ms), oldest first; quota.ts's own «now». */
export function countingToday(
  holders: readonly TicketHolder[],
  clock: number,
): readonly TicketHolder[] {
  const now = holders.reduce((latest, { at }) => Math.max(latest, at), clock)
  return holders.filter(({ at }) => now - at < DAY).sort((a, b) => a.at - b.at)
}
