import type { Attempt } from '../outbox/attempt'
import type { TicketNote } from '../outbox/ticket-note'
import type { Profile } from '../profile/profile'
import type { TagJob } from '../tags/tag-job'
import type { TagList } from '../tags/tag-list'

/** What main tells the window without being asked: `domain.past-tense`. */
export interface Events {
  readonly 'outbox.changed': Attempt
  readonly 'outbox.noted': readonly TicketNote[]
  readonly 'clock.measured': { readonly profileId: string; readonly skew: number | null }
  /** The computer slept: timers stood still meanwhile. */
  readonly 'clock.woke': null
  readonly 'tagList.changed': TagList
  readonly 'tagJobs.changed': TagJob
  /** The system handed a file to the app: `moving.openHandedIn` reads it. */
  readonly 'moving.handedIn': null
  /** It is about to close, and waits for `window.saved`. */
  readonly 'window.closing': null
  readonly 'profiles.changed': readonly Profile[]
}
export type EventName = keyof Events
