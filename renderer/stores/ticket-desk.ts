import { defineStore } from 'pinia'
import { ref, watch } from 'vue'

/** The tickets behind the top bar, opened there or from where a ticket is in question. */
export const useTicketDesk = defineStore('ticket-desk', () => {
  const open = ref(false)
  /** A colleague's send is being noted. */
  const noting = ref(false)
  watch(open, (now) => {
    if (!now) noting.value = false
  })

  /** Opens them with the form for a colleague's send. */
  function note(): void {
    open.value = true
    noting.value = true
  }
  return { open, noting, note }
})
