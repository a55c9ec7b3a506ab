// lint: electron/vault/keychain-vault.ts
import { getPassword } from 'keytar'

export const secretOf = (appKey: string): Promise<string | null> => getPassword('Pushdesk', appKey)
