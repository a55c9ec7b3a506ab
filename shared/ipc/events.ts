import type { Attempt } from '../outbox/attempt'
import type { TicketNote } from '../outbox/ticket-note'
import type { Profile } from '../profile/profile'

/** What main tells the window without being asked: `domain.past-tense`. */
export interface Events {
  readonly 'outbox.changed': Attempt
  readonly 'outbox.noted': readonly TicketNote[]
  readonly 'clock.measured': { readonly profileId: string; readonly skew: number | null }
  readonly 'profiles.changed': readonly Profile[]
}
export type EventName = keyof Events
