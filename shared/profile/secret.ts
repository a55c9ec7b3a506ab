/**
 * What the OS keychain is like at this moment (reliability.md, «Keychain states»).
 * `no_bus`: Linux without D-Bus. `no_service`: D-Bus, but nobody keeps secrets. `silent`: no answer
 * in 5 s. `broken`: it answered with something else.
 */
export type KeychainState = 'ready' | 'locked' | 'no_bus' | 'no_service' | 'silent' | 'broken'

/** Where the App-Secret of one App Key is. `session`: in main's memory until the app quits. */
export interface SecretStatus {
  readonly kept: 'keychain' | 'session' | 'nowhere'
  readonly keychain: KeychainState
}

export type SecretFailure =
  | { readonly kind: 'keychain_locked' }
  | { readonly kind: 'keychain_silent' }
  | { readonly kind: 'keychain_broken'; readonly detail: string }
