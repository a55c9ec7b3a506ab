import { computed, onScopeDispose, ref, type ComputedRef } from 'vue'
import type { Attempt } from '../../shared/outbox/attempt'

/** Often enough that no whole second is seen late. */
const TICK = 100

/** Whole seconds until the hold of `attempt` is over, never below 0; `tick`, if any, is called along. */
export function useCountdown(
  attempt: () => Pick<Attempt, 'confirmedAt' | 'holdMs'>,
  tick?: () => void,
): ComputedRef<number> {
  const now = ref(Date.now())
  const timer = setInterval(() => {
    now.value = Date.now()
    tick?.()
  }, TICK)
  onScopeDispose(() => clearInterval(timer))
  return computed(() => {
    const { confirmedAt, holdMs } = attempt()
    // A clock turned back must not promise more than the hold.
    const left = Math.min(holdMs, confirmedAt + holdMs - now.value)
    return Math.max(0, Math.ceil(left / 1000))
  })
}
