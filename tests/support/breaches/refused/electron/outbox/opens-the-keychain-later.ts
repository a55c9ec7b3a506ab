// lint: electron/vault/keychain-vault.ts
export const later = (): Promise<unknown> => import('keytar')
