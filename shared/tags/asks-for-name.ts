import { FEW_PEOPLE } from '../few-people'
import type { Profile } from '../profile/profile'
import type { JobPlan } from './tag-job'

/**
 * Must the app's name be typed before this plan is sent? Replacing many people's tags cannot be taken
 * back at the server, so it asks what a send to everyone asks (product.md); 演练 touches nobody. Pure.
 */
export function asksForName(
  { environment }: Pick<Profile, 'environment'>,
  { mode, summary }: Pick<JobPlan, 'mode' | 'summary'>,
): boolean {
  const { people, unchanged, overfull } = summary
  const reached = people - unchanged - overfull
  return environment !== 'rehearsal' && mode === 'replace' && reached > FEW_PEOPLE
}
