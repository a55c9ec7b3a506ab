import { computed, type ComputedRef } from 'vue'
import type { Attempt } from '../../shared/outbox/attempt'
import { useAppearance } from '../stores/appearance'
import { useOutbox } from '../stores/outbox'
import { useWording } from '../wording/use-wording'
import { ticketWords } from './ticket-words'

/**
 * What a send of the app in hand would take at this moment. A draft's own send that waits, is out or
 * is unknown (`lock`) holds its ticket already: then it is that one, and what was left after it.
 */
export function useTicketWords(lock: () => Attempt | null = () => null): ComputedRef<string> {
  const t = useWording()
  const appearance = useAppearance()
  const outbox = useOutbox()
  return computed(() => {
    const mine = lock()
    if (mine === null) return ticketWords(outbox.tickets, outbox.now, appearance.language, t.value)
    if (mine.channel === 'push_user') return t.value.hold.free
    return t.value.send.ticket.uses(Math.max(0, mine.ticketsBefore.today - 1))
  })
}
