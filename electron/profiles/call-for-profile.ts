import type { Profile } from '../../shared/profile/profile'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import { freshNonce } from '../rongcloud/fresh-nonce'
import { createSignedCall, type CallPath, type RequestTrace } from '../rongcloud/signed-call'
import type { NoSecret, Vault } from '../vault/vault'
import type { RehearsalSandboxes } from './rehearsal-sandboxes'

export interface ProfileCall {
  readonly path: CallPath
  /** JSON, exactly as it goes out. */
  readonly body: string
  readonly requestId: string
}

/** One signed call under a profile's App Key, with its secret and to its host. Never rejects. */
export type CallForProfile = (profile: Profile, call: ProfileCall) => Promise<CallOutcome>

/**
 * 演练 profiles talk to their embedded sandbox and sign with its secret; all others take theirs
 * from the vault. `onCall` hears of every request that was made, with its answer.
 */
export function createCallForProfile(parts: {
  readonly vault: Vault
  readonly sandboxes: RehearsalSandboxes
  readonly clock: () => number
  readonly onCall?: (request: RequestTrace, outcome: CallOutcome) => void
}): CallForProfile {
  const { vault, sandboxes, clock, onCall } = parts

  const signed = async (
    profile: Profile,
    call: ProfileCall,
    secret: string,
    sandboxOrigin: string | null,
  ): Promise<CallOutcome> => {
    let traced: RequestTrace | undefined
    const outcome = await createSignedCall({
      clock,
      nonce: freshNonce,
      sandboxOrigin: () => sandboxOrigin,
      onRequest: (trace) => {
        traced = trace
      },
    })({ profile, secret, ...call })
    if (traced) onCall?.(traced, outcome)
    return outcome
  }

  return async (profile, call) => {
    if (profile.host.kind === 'sandbox') {
      const sandbox = await sandboxes.of(profile)
      if (!sandbox.ok) return { kind: 'not_sent', cause: 'refused', detail: sandbox.failure }
      return signed(profile, call, sandbox.value.secret, sandbox.value.url)
    }
    const lent = await vault.use(profile.appKey, (secret) => signed(profile, call, secret, null))
    return lent.ok ? lent.value : withoutSecret(lent.failure)
  }
}

const withoutSecret = ({ cause, keychain }: NoSecret): CallOutcome => ({
  kind: 'not_sent',
  cause,
  detail: `keychain: ${keychain}`,
})
