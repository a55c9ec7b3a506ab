import type { Attempt } from '../outbox/attempt'
import type { Profile } from '../profile/profile'

/** What main tells the window without being asked: `domain.past-tense`. */
export interface Events {
  readonly 'outbox.changed': Attempt
  readonly 'profiles.changed': readonly Profile[]
}
export type EventName = keyof Events
