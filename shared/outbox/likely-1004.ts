import { clockOff } from '../rongcloud/clock-off'
import type { Attempt } from './attempt'
import { isOf } from './ticket-holders'

/**
 * Which of the three things behind a signature is most likely wrong when RongCloud says 1004: the
 * clock where the answer's `Date` shows it, the timestamp's unit where another one was accepted
 * before under this App Key, and else the secret (api.md, «Headers and signature»).
 */
export function likely1004(
  refused: Attempt,
  attempts: readonly Attempt[],
): 'clock' | 'unit' | 'secret' {
  const { outcome, profile } = refused
  if (outcome.state === 'rejected' && clockOff(outcome.clockSkew) !== 'fine') return 'clock'
  const accepted = attempts.filter(
    (attempt) => isOf(attempt, profile) && attempt.outcome.state === 'sent',
  )
  const units = accepted.map((attempt) => attempt.profile.timestampUnit)
  return units.length > 0 && !units.includes(profile.timestampUnit) ? 'unit' : 'secret'
}
