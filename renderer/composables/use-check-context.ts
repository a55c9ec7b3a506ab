import { computed, type ComputedRef } from 'vue'
import type { CheckContext } from '../../shared/message/check'
import { lastSent } from '../../shared/outbox/last-sent'
import { useOutbox } from '../stores/outbox'
import { useProfiles } from '../stores/profiles'
import { useMinutes } from './use-minutes'

/** No rule looks closer at the clock, and not every tick shall check anew. */
const GRAIN = 300_000

/** The circumstances of a check in this window: app in hand, time to five minutes, last send. */
export function useCheckContext(): ComputedRef<CheckContext> {
  const outbox = useOutbox()
  useMinutes()
  const profiles = useProfiles()
  const now = computed(() => Math.floor(outbox.now / GRAIN) * GRAIN)
  return computed(() => {
    if (!profiles.loaded) return { now: now.value }
    const profile = profiles.current
    return { profile, now: now.value, lastSent: lastSent(outbox.attempts, profile) }
  })
}
