import type { PlaceTrouble, SecretPlace } from '../../electron/vault/secret-place'
import { fail, ok } from '../../shared/result'

export interface MemorySecretPlace extends SecretPlace {
  readonly secrets: Map<string, string>
  /** In trouble it does nothing and says so; null: it works. */
  readonly setTrouble: (trouble: PlaceTrouble | null) => void
}

/** A keychain in memory that can be locked, silent or gone. */
export function createMemorySecretPlace(): MemorySecretPlace {
  const secrets = new Map<string, string>()
  let trouble: PlaceTrouble | null = null
  return {
    secrets,
    setTrouble: (next) => {
      trouble = next
    },
    write: (appKey, secret) => {
      if (trouble) return Promise.resolve(fail(trouble))
      secrets.set(appKey, secret)
      return Promise.resolve(ok(null))
    },
    read: (appKey) => Promise.resolve(trouble ? fail(trouble) : ok(secrets.get(appKey) ?? null)),
    erase: (appKey) => {
      if (trouble) return Promise.resolve(fail(trouble))
      secrets.delete(appKey)
      return Promise.resolve(ok(null))
    },
  }
}
