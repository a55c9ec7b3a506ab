import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { HOLD_DEFAULT, HOLD_MOST } from '../../shared/outbox/hold-lengths'
import { useApp } from './app'

const OPERATOR = 'pushdesk.operator'
const HOLD = 'pushdesk.hold'

/** What belongs to this desk and to no app: who sits here, and how long a send waits for 撤回. */
export const useDesk = defineStore('desk', () => {
  const app = useApp()
  const named = ref(localStorage.getItem(OPERATOR) ?? '')
  const hold = ref(storedHold())

  /** Whose name stands in the receipts; where nobody gave one, what the system calls them. */
  const operator = computed({
    get: () => (named.value === '' ? (app.description?.userName ?? '') : named.value),
    set: (name: string) => {
      named.value = name.trim().slice(0, 60)
      localStorage.setItem(OPERATOR, named.value)
    },
  })
  /** ms, 0 to 60 000. */
  const holdMs = computed({
    get: () => hold.value,
    set: (ms: number) => {
      hold.value = within(ms)
      localStorage.setItem(HOLD, String(hold.value))
    },
  })

  return { operator, holdMs }
})

const within = (ms: number): number => Math.min(HOLD_MOST, Math.max(0, Math.round(ms)))

function storedHold(): number {
  const stored = localStorage.getItem(HOLD)
  const ms = Number(stored ?? Number.NaN)
  return Number.isFinite(ms) && stored !== '' ? within(ms) : HOLD_DEFAULT
}
