import type { Attempt } from './attempt'

/**
 * The newest send that tried exactly this content on few or on nobody: to the test people, or in a
 * rehearsal. Null: this content was never tried, or was edited since — the pass is bound to the hash
 * of what people read (content-key.ts).
 */
export function testPass(attempts: readonly Attempt[], contentSha256: string): Attempt | null {
  const passes = attempts.filter(
    ({ purpose, profile, outcome, contentSha256: tried }) =>
      tried === contentSha256 &&
      outcome.state === 'sent' &&
      (purpose === 'test' || profile.environment === 'rehearsal'),
  )
  return passes.reduce<Attempt | null>(
    (newest, next) => (newest && newest.confirmedAt >= next.confirmedAt ? newest : next),
    null,
  )
}
