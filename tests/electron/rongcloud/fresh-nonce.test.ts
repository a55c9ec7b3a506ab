import { expect, it } from 'vitest'
import { freshNonce } from '../../../electron/rongcloud/fresh-nonce'

it('never gives a nonce twice, a longer one than 18 characters, or one that a number would change', () => {
  const nonces = Array.from({ length: 5000 }, freshNonce)
  expect(new Set(nonces).size).toBe(5000)
  expect(nonces.filter((nonce) => !/^[1-9]\d{17}$/.test(nonce))).toEqual([])
})
