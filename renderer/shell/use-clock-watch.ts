import { watch } from 'vue'
import { clockOff } from '../../shared/rongcloud/clock-off'
import { useOutbox } from '../stores/outbox'
import { useProfiles } from '../stores/profiles'

/**
 * Asks main for the clock of the app in hand: when an app is chosen, and, while the clock is off, with
 * every tick: whoever sets it right is told at once. No call leaves this computer for it.
 */
export function useClockWatch(): void {
  const outbox = useOutbox()
  const profiles = useProfiles()
  watch(
    () => profiles.current.id,
    () => void outbox.refreshSkew(),
    { immediate: true },
  )
  watch(
    () => outbox.now,
    () => {
      const skew = outbox.skews[profiles.current.id] ?? null
      if (clockOff(skew) !== 'fine') void outbox.refreshSkew()
    },
  )
}
