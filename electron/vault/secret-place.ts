import type { KeychainState } from '../../shared/profile/secret'
import type { Result } from '../../shared/result'

/** The place cannot be used now. `detail` is technical and may be shown; it holds no secret. */
export interface PlaceTrouble {
  readonly state: Exclude<KeychainState, 'ready'>
  readonly detail: string
}

/** One place that keeps secrets by App Key: the OS keychain, or memory. */
export interface SecretPlace {
  readonly write: (appKey: string, secret: string) => Promise<Result<null, PlaceTrouble>>
  /** null: nothing is kept here under this App Key. */
  readonly read: (appKey: string) => Promise<Result<string | null, PlaceTrouble>>
  /** Fine too when there was nothing. */
  readonly erase: (appKey: string) => Promise<Result<null, PlaceTrouble>>
}
