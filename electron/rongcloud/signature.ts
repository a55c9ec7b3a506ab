import { createHash } from 'node:crypto'

/** `Signature` of one call: lower-case hex SHA1(App-Secret + Nonce + Timestamp) (api.md). */
export function signature(secret: string, nonce: string, timestamp: string): string {
  return createHash('sha1')
    .update(secret + nonce + timestamp)
    .digest('hex')
}
