import { computed, ref, type ComputedRef, type Ref } from 'vue'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import { useAppearance } from '../stores/appearance'
import { useProfiles } from '../stores/profiles'
import { useWording } from '../wording/use-wording'
import { clockVerdict, type ClockVerdict } from './clock-verdict'
import { probeVerdict, type ProbeVerdict } from './probe-verdict'

/** One signed call that changes nothing, and what it tells of key, host and clock. */
export function useProbe(profileId: string): {
  readonly running: Ref<boolean>
  readonly verdict: ComputedRef<ProbeVerdict | null>
  readonly clock: ComputedRef<ClockVerdict | null>
  readonly probe: () => Promise<void>
} {
  const t = useWording()
  const appearance = useAppearance()
  const profiles = useProfiles()
  const running = ref(false)
  const outcome = ref<CallOutcome | 'fault' | null>(null)

  const verdict = computed<ProbeVerdict | null>(() => {
    if (outcome.value === null) return null
    const words = t.value.settings.probe
    if (outcome.value === 'fault') return { tone: 'bad', sentence: words.fault, detail: '' }
    return probeVerdict(outcome.value, words, appearance.language)
  })
  const clock = computed<ClockVerdict | null>(() => {
    const found = outcome.value
    if (found === null || found === 'fault' || found.kind !== 'answered') return null
    return found.clockSkew === null
      ? null
      : clockVerdict(found.clockSkew, t.value.settings.probe.clock)
  })

  async function probe(): Promise<void> {
    running.value = true
    outcome.value = null
    const answer = await profiles.probe(profileId)
    outcome.value = answer.ok ? answer.value : 'fault'
    running.value = false
  }

  return { running, verdict, clock, probe }
}
