import type { Profile } from '../../shared/profile/profile'
import type { Emit } from '../ipc/emit'
import type { Log } from '../log'
import type { CallForProfile } from '../profiles/call-for-profile'
import type { DeskCalls } from '../tag-desk/desk-calls'

/** What the runner asks of the desk. */
export type JobDesk = Pick<DeskCalls, 'next' | 'began' | 'ended' | 'become'>

export interface RunnerParts {
  readonly desk: JobDesk
  readonly findProfile: (id: string) => Profile | undefined
  readonly call: CallForProfile
  /** A send waits in its hold or is out: it goes first. */
  readonly sendUnderWay: () => boolean
  readonly isOnline: () => boolean
  readonly requestId: () => string
  readonly clock: () => number
  readonly emit: Emit
  readonly log: Log
  /** Milliseconds before the second try, and at most between two. */
  readonly backOff?: { readonly first: number; readonly most: number }
}
