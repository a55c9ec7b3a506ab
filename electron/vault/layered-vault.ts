import type { KeychainState, SecretFailure, SecretStatus } from '../../shared/profile/secret'
import { fail, ok, type Result } from '../../shared/result'
import type { PlaceTrouble, SecretPlace } from './secret-place'
import type { NoSecret, Vault } from './vault'

/**
 * The keychain first; this session's memory only while the keychain cannot be used. A secret in
 * memory is always the newer one: it is used before the keychain's, and moves into the keychain as
 * soon as that can be used. `remember` hears every secret before anything else happens to it.
 */
export function createLayeredVault(
  keychain: SecretPlace,
  session: SecretPlace,
  remember: (secret: string) => void,
): Vault {
  const inSession = async (appKey: string): Promise<string | null> => {
    const read = await session.read(appKey)
    return read.ok ? read.value : null
  }

  // What kept each session secret out of the keychain.
  const troubles = new Map<string, KeychainState>()

  const keep = async (appKey: string, secret: string): Promise<SecretStatus> => {
    // Into memory before the keychain is asked: a send that starts meanwhile signs with the new one.
    await session.write(appKey, secret)
    const written = await keychain.write(appKey, secret)
    if (!written.ok) {
      troubles.set(appKey, written.failure.state)
      return { kept: 'session', keychain: written.failure.state }
    }
    // Somebody may have saved another one while the keychain was thinking: that one stays.
    if ((await inSession(appKey)) === secret) await session.erase(appKey)
    return { kept: 'keychain', keychain: 'ready' }
  }

  const moveIn = async (appKey: string, secret: string): Promise<SecretStatus> => {
    const trouble = troubles.get(appKey)
    if (trouble !== 'silent' && trouble !== 'broken') return keep(appKey, secret)
    // Writing again might open the same prompt again. It may have been answered meanwhile: look.
    const read = await keychain.read(appKey)
    if (!read.ok || read.value !== secret) return { kept: 'session', keychain: trouble }
    await session.erase(appKey)
    return { kept: 'keychain', keychain: 'ready' }
  }

  return {
    save: async (appKey, secret) => {
      remember(secret)
      return keep(appKey, secret)
    },

    has: async (appKey) => {
      const waiting = await inSession(appKey)
      if (waiting !== null) return moveIn(appKey, waiting)
      const read = await keychain.read(appKey)
      if (!read.ok) return { kept: 'nowhere', keychain: read.failure.state }
      if (read.value === null) return { kept: 'nowhere', keychain: 'ready' }
      remember(read.value)
      return { kept: 'keychain', keychain: 'ready' }
    },

    forget: async (appKey) => {
      const waiting = await inSession(appKey)
      // The keychain first: where it refuses nothing was changed, and the same can be asked again.
      const erased = await keychain.erase(appKey)
      if (!erased.ok && !holdsNothing(erased.failure.state))
        return fail(forgetFailure(erased.failure))
      // One that was saved while the keychain was thinking stays.
      if ((await inSession(appKey)) === waiting) await session.erase(appKey)
      return ok({ kept: 'nowhere', keychain: erased.ok ? 'ready' : erased.failure.state })
    },

    use: async <Value>(
      appKey: string,
      work: (secret: string) => Promise<Value>,
    ): Promise<Result<Value, NoSecret>> => {
      const waiting = await inSession(appKey)
      if (waiting !== null) return ok(await work(waiting))
      const read = await keychain.read(appKey)
      if (!read.ok) return fail(noSecret(read.failure.state))
      if (read.value === null) return fail(noSecret('ready'))
      remember(read.value)
      return ok(await work(read.value))
    },
  }
}

/** Where nobody keeps secrets there is none left behind. */
const holdsNothing = (state: KeychainState): boolean => state === 'no_bus' || state === 'no_service'

function forgetFailure({ state, detail }: PlaceTrouble): SecretFailure {
  if (state === 'locked') return { kind: 'keychain_locked' }
  if (state === 'silent') return { kind: 'keychain_silent' }
  return { kind: 'keychain_broken', detail }
}

function noSecret(keychain: KeychainState): NoSecret {
  const causes = { locked: 'keychain_locked', silent: 'keychain_silent' } as const
  const cause = keychain === 'locked' || keychain === 'silent' ? causes[keychain] : 'no_secret'
  return { cause, keychain }
}
