import type { Attempt } from '../../shared/outbox/attempt'
import type { RecallCause } from '../../shared/outbox/outcome'
import { needsNetwork } from '../../shared/profile/needs-network'
import type { Profile } from '../../shared/profile/profile'
import type { OutboxParts } from './outbox-parts'
import { ticketsOf } from './tickets-left'

/**
 * What came up during the hold and calls the send back; null: it may go. `confirmed` is the profile
 * as the operator confirmed it, `now` as it is.
 */
export function mayStillGo(
  confirmed: Profile,
  now: Profile | undefined,
  attempt: Attempt,
  parts: Pick<OutboxParts, 'journal' | 'isOnline' | 'clock'>,
): RecallCause | null {
  if (now === undefined || wireOf(now) !== wireOf(confirmed)) return 'profile_changed'
  if (needsNetwork(now) && !parts.isOnline()) return 'offline'
  if (attempt.channel === 'push') {
    const { attempts, ...others } = parts.journal.ledger()
    const besides = { ...others, attempts: attempts.filter(({ id }) => id !== attempt.id) }
    if (ticketsOf(besides, now, parts.clock()).leftThisHour === 0) return 'no_ticket'
  }
  return null
}

/** Everything of a profile that decides where a request goes and under whose name. */
const wireOf = ({ appKey, environment, host, answerFormat, timestampUnit }: Profile): string =>
  JSON.stringify([appKey, environment, host, answerFormat, timestampUnit])
