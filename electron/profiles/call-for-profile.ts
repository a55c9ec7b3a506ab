import type { Profile } from '../../shared/profile/profile'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import type { Log } from '../log'
import type { CallStage } from '../rongcloud/exchange'
import type { HostChoice, WhichHost } from '../rongcloud/host-choice'
import { freshNonce } from '../rongcloud/fresh-nonce'
import { createSignedCall, type CallPath, type RequestTrace } from '../rongcloud/signed-call'
import type { NoSecret, Vault } from '../vault/vault'
import type { RehearsalSandboxes } from './rehearsal-sandboxes'

export interface ProfileCall {
  readonly path: CallPath
  /** JSON, exactly as it goes out. */
  readonly body: string
  readonly requestId: string
  /** Which host of the data centre; absent: the one whose turn it is. */
  readonly which?: WhichHost
  readonly onProgress?: (stage: CallStage) => void
}

/** One signed call under a profile's App Key, with its secret and to its host. Never rejects. */
export type CallForProfile = (profile: Profile, call: ProfileCall) => Promise<CallOutcome>

/**
 * 演练 profiles talk to their embedded sandbox and sign with its secret; all others take theirs
 * from the vault. `onCall` hears of every request that was made, with its answer; where it throws,
 * the answer stands all the same.
 */
export function createCallForProfile(parts: {
  readonly vault: Vault
  readonly sandboxes: RehearsalSandboxes
  readonly hosts: HostChoice
  readonly clock: () => number
  readonly log: Log
  /** How often this computer went to sleep so far. */
  readonly sleeps: () => number
  /** Told how far RongCloud's clock is from ours (ms) after every answer that says so. */
  readonly onSkew: (profileId: string, skew: number) => void
  readonly onCall?: (request: RequestTrace, outcome: CallOutcome) => void
}): CallForProfile {
  const { vault, sandboxes, hosts, clock, log, sleeps, onSkew, onCall } = parts

  const signed = async (
    profile: Profile,
    call: ProfileCall,
    secret: string,
    sandboxOrigin: string | null,
  ): Promise<CallOutcome> => {
    const which = call.which ?? hosts.next(profile.host)
    const before = sleeps()
    let traced: RequestTrace | undefined
    const outcome = await createSignedCall({
      clock,
      nonce: freshNonce,
      sandboxOrigin: () => sandboxOrigin,
      onRequest: (trace) => {
        traced = trace
      },
    })({ profile, secret, ...call, which })
    // An answer that waited through a sleep bears an old `Date`, and says nothing of its host.
    if (sleeps() === before) {
      hosts.heard(profile.host, which, outcome)
      if (outcome.kind === 'answered' && outcome.clockSkew !== null)
        onSkew(profile.id, outcome.clockSkew)
    }
    try {
      if (traced) onCall?.(traced, outcome)
    } catch (error) {
      log.error('call: its trace was not kept', error)
    }
    return outcome
  }

  return async (profile, call) => {
    if (profile.host.kind === 'sandbox') {
      const sandbox = await sandboxes.of(profile)
      if (!sandbox.ok) return { kind: 'not_sent', cause: 'sandbox_down', detail: sandbox.failure }
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
