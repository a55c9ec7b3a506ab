import type { Result } from '../../shared/result'
import type { KeychainState, SecretFailure, SecretStatus } from '../../shared/profile/secret'

/** Why there is no secret to sign with, as a send that never left says it. */
export interface NoSecret {
  readonly cause: 'no_secret' | 'keychain_locked' | 'keychain_silent'
  readonly keychain: KeychainState
}

/** Where App-Secrets are kept, one per App Key. Nothing here gives a secret to the window. */
export interface Vault {
  /** Takes effect at once, and only this one from now on. */
  readonly save: (appKey: string, secret: string) => Promise<SecretStatus>
  readonly has: (appKey: string) => Promise<SecretStatus>
  /** From everywhere. A failure means that nothing was changed, or that nobody can say. */
  readonly forget: (appKey: string) => Promise<Result<SecretStatus, SecretFailure>>
  /** Lends the secret to `work`, inside the main process, for as long as it runs. */
  readonly use: <Value>(
    appKey: string,
    work: (secret: string) => Promise<Value>,
  ) => Promise<Result<Value, NoSecret>>
}
