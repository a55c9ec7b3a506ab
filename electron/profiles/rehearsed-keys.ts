import type { Profile } from '../../shared/profile/profile'

/** App Keys that are only rehearsed with: whatever is known of their people is the sandbox's. Pure. */
export function rehearsedKeys(profiles: readonly Profile[]): readonly string[] {
  const isRehearsal = ({ environment }: Profile): boolean => environment === 'rehearsal'
  const real = new Set(profiles.filter((one) => !isRehearsal(one)).map(({ appKey }) => appKey))
  const rehearsed = new Set(profiles.filter(isRehearsal).map(({ appKey }) => appKey))
  return [...rehearsed].filter((appKey) => !real.has(appKey))
}
