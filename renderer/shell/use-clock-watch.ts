import { computed, watch } from 'vue'
import { clockOff } from '../../shared/rongcloud/clock-off'
import { useOutbox } from '../stores/outbox'
import { useProfiles } from '../stores/profiles'

/** Setting a clock right is felt as done at once, ms. */
const SECOND = 1000

/**
 * Asks main for the clock of the app in hand: when an app is chosen, and, while the clock is off,
 * every second: whoever sets it right is free at once. No call leaves this computer for it.
 */
export function useClockWatch(): void {
  const outbox = useOutbox()
  const profiles = useProfiles()
  watch(
    () => profiles.current.id,
    () => void outbox.refreshSkew(),
    { immediate: true },
  )
  const isOff = computed(() => clockOff(outbox.skews[profiles.current.id] ?? null) !== 'fine')
  watch(
    isOff,
    (off, _, whenOver) => {
      if (!off) return
      const timer = setInterval(() => void outbox.refreshSkew(), SECOND)
      whenOver(() => clearInterval(timer))
    },
    { immediate: true },
  )
}
