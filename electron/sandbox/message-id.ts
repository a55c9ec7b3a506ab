import { randomInt } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** An id as RongCloud writes them: 22 characters of base 62, e.g. `50whSR6kQiHb7YgFwQzXIb`. */
export function messageId(): string {
  return Array.from({ length: 22 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')
}
