import type { Profile } from '../../shared/profile/profile'
import type { Emit } from '../ipc/emit'
import type { CallForProfile } from '../profiles/call-for-profile'
import type { Journal } from './journal'
import type { PrepareParts } from './prepare-attempt'

/** What a send touches of the world. */
export interface OutboxParts extends PrepareParts {
  readonly findProfile: (id: string) => Profile | undefined
  readonly journal: Journal
  readonly call: CallForProfile
  readonly isOnline: () => boolean
  /** RongCloud's clock minus ours under a profile, ms; null: not measured. */
  readonly skewOf: (profileId: string) => number | null
  readonly emit: Emit
}
