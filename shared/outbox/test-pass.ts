import type { Profile } from '../profile/profile'
import type { Attempt } from './attempt'
import { isOf } from './ticket-holders'

/**
 * The newest send that tried exactly this content on few or on nobody: to the test people of the app
 * in hand, or in a rehearsal. Null: this content was never tried, or was edited since — the pass is
 * bound to the hash of what people read (content-key.ts). A rehearsal reaches nobody and stands for
 * every app; what another app's test people saw says nothing about this one's keys and certificates.
 */
export function testPass(
  attempts: readonly Attempt[],
  contentSha256: string,
  app: Pick<Profile, 'appKey' | 'environment'>,
): Attempt | null {
  const passes = attempts.filter(
    (attempt) =>
      attempt.contentSha256 === contentSha256 &&
      attempt.outcome.state === 'sent' &&
      (attempt.profile.environment === 'rehearsal' ||
        (attempt.purpose === 'test' && isOf(attempt, app))),
  )
  return passes.reduce<Attempt | null>(
    (newest, next) => (newest && newest.confirmedAt >= next.confirmedAt ? newest : next),
    null,
  )
}
