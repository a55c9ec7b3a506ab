import { ok } from '../../shared/result'
import type { SecretPlace } from './secret-place'

/** Main's memory until the app quits: where there is no keychain. Never on disk (reliability.md). */
export function createSessionVault(): SecretPlace {
  const secrets = new Map<string, string>()
  return {
    write: (appKey, secret) => {
      secrets.set(appKey, secret)
      return Promise.resolve(ok(null))
    },
    read: (appKey) => Promise.resolve(ok(secrets.get(appKey) ?? null)),
    erase: (appKey) => {
      secrets.delete(appKey)
      return Promise.resolve(ok(null))
    },
  }
}
