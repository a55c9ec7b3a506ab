import { randomBytes } from 'node:crypto'

const SMALLEST = 10n ** 17n

/**
 * A nonce nobody has used: 18 decimal digits, the most that api.md allows. No leading zero, so that
 * a server that reads it as a number signs the same characters.
 */
export function freshNonce(): string {
  const random = randomBytes(8).readBigUInt64BE()
  return String(SMALLEST + (random % (9n * SMALLEST)))
}
