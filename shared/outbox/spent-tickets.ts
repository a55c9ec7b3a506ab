import type { Profile } from '../profile/profile'
import type { Attempt, SendState } from './attempt'

/** What is under way or unknown may have gone out: it holds its ticket (reliability.md, «Sends»). */
const takesTicket: Readonly<Record<SendState, boolean>> = {
  in_flight: true,
  sent: true,
  unknown: true,
  rejected: false,
  not_sent: false,
}

/**
 * Times (ms) of the sends that count against this profile's App Key. A rehearsal never takes a
 * ticket of the real app, whatever key it was played under. `damaged`: when records that nobody can
 * read were found (ms); whose they were is unknown, so they count against every App Key.
 */
export function spentTickets(
  attempts: readonly Attempt[],
  profile: Pick<Profile, 'appKey' | 'environment' | 'countFrom'>,
  damaged: readonly number[] = [],
): readonly number[] {
  const known = attempts
    .filter((attempt) => attempt.profile.appKey === profile.appKey)
    .filter((attempt) => isRehearsal(attempt.profile) === isRehearsal(profile))
    .filter((attempt) => takesTicket[attempt.outcome.state])
    .map((attempt) => attempt.confirmedAt)
  return [...known, ...damaged].filter((time) => time >= profile.countFrom)
}

const isRehearsal = ({ environment }: Pick<Profile, 'environment'>): boolean =>
  environment === 'rehearsal'
