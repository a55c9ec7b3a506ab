import { computed, type ComputedRef } from 'vue'
import { useAppearance } from '../stores/appearance'
import { useOutbox } from '../stores/outbox'
import { useWording } from '../wording/use-wording'
import { ticketWords } from './ticket-words'

/** What a send of the app in hand would take at this moment. */
export function useTicketWords(): ComputedRef<string> {
  const t = useWording()
  const appearance = useAppearance()
  const outbox = useOutbox()
  return computed(() => ticketWords(outbox.tickets, outbox.now, appearance.language, t.value))
}
