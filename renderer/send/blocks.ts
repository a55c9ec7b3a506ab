import { needsNetwork } from '../../shared/profile/needs-network'
import type { Profile } from '../../shared/profile/profile'
import type { KeychainState, SecretStatus } from '../../shared/profile/secret'
import type { Tickets } from '../../shared/quota'
import { clockOff } from '../../shared/rongcloud/clock-off'
import type { Notice } from '../compose/notice'

/** What keeps a draft from being sent at this moment, in the order a person should deal with it. */
export type Block =
  | { readonly kind: 'errors'; readonly problems: readonly Notice[] }
  | { readonly kind: 'no_secret'; readonly keychain: KeychainState }
  | { readonly kind: 'no_ticket'; readonly nextFreeAt: number | null }
  | { readonly kind: 'offline' }
  /** RongCloud's clock minus ours, ms: so far apart that the signature would be refused. */
  | { readonly kind: 'clock_off'; readonly skew: number }

/** `secret` is undefined until the keychain has answered: then main has the last word. */
export function blocks(now: {
  readonly problems: readonly Notice[]
  readonly profile: Pick<Profile, 'environment' | 'host'>
  readonly secret: SecretStatus | undefined
  readonly tickets: Tickets
  readonly online: boolean
  /** As last measured, ms; null: not yet. */
  readonly skew: number | null
}): readonly Block[] {
  const found: Block[] = []
  const errors = now.problems.filter((problem) => problem.severity === 'error')
  if (errors.length > 0) found.push({ kind: 'errors', problems: errors })
  // Main brings the own key of a rehearsal's sandbox.
  if (now.profile.environment !== 'rehearsal' && now.secret?.kept === 'nowhere')
    found.push({ kind: 'no_secret', keychain: now.secret.keychain })
  if (now.tickets.leftThisHour === 0)
    found.push({ kind: 'no_ticket', nextFreeAt: now.tickets.nextFreeAt })
  if (needsNetwork(now.profile) && !now.online) found.push({ kind: 'offline' })
  if (now.skew !== null && clockOff(now.skew) === 'block')
    found.push({ kind: 'clock_off', skew: now.skew })
  return found
}
