import type { Tickets } from '../../shared/quota'
import { momentWords } from '../time/moment-words'
import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'

/** What one more send would take: a ticket with what is left after it, or when there is one again. */
export function ticketWords(
  tickets: Tickets,
  now: number,
  language: Language,
  wording: Pick<Wording, 'send' | 'shell'>,
): string {
  const { ticket } = wording.send
  if (tickets.leftThisHour > 0) return ticket.uses(tickets.leftToday - 1)
  return tickets.nextFreeAt === null
    ? ticket.none
    : ticket.later(momentWords(tickets.nextFreeAt, now, language, wording))
}
