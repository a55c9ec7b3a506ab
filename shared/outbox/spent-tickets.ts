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
 * ticket of the real app, whatever key it was played under.
 */
export function spentTickets(
  attempts: readonly Attempt[],
  profile: Pick<Profile, 'appKey' | 'environment' | 'countFrom'>,
): readonly number[] {
  return attempts
    .filter((attempt) => attempt.profile.appKey === profile.appKey)
    .filter((attempt) => isRehearsal(attempt.profile) === isRehearsal(profile))
    .filter((attempt) => takesTicket[attempt.outcome.state])
    .map((attempt) => attempt.confirmedAt)
    .filter((time) => time >= profile.countFrom)
}

const isRehearsal = ({ environment }: Pick<Profile, 'environment'>): boolean =>
  environment === 'rehearsal'
