import { describe, expect, it } from 'vitest'
import { signHeaders } from '../../../electron/rongcloud/sign-headers'

const input = {
  appKey: 'uwd1c0sxdlx2',
  secret: 'Y1W2MeFwwwRxa0',
  now: 1_408_710_653_987,
  nonce: '14314',
  requestId: '7d7e0f5e-9c62-4a3f-8a1c-2f4f5f0a9b11',
}

describe('signHeaders', () => {
  it('cuts the clock to whole seconds, so that the signed and the sent timestamp are one', () => {
    const headers = signHeaders({ ...input, timestampUnit: 'seconds' })
    expect(headers.Timestamp).toBe('1408710653')
  })

  it('signs milliseconds where the profile asks for them', () => {
    const headers = signHeaders({ ...input, now: 1_408_710_653_000, timestampUnit: 'milliseconds' })
    expect(headers).toEqual({
      'App-Key': 'uwd1c0sxdlx2',
      Nonce: '14314',
      Timestamp: '1408710653000',
      Signature: '30be0bbca9c9b2e27578701e9fda2358a814c88f',
      'Content-Type': 'application/json',
      'X-Request-ID': '7d7e0f5e-9c62-4a3f-8a1c-2f4f5f0a9b11',
    })
  })

  it('lets the secret into no header', () => {
    const headers = signHeaders({ ...input, timestampUnit: 'seconds' })
    expect(JSON.stringify(headers)).not.toContain(input.secret)
  })
})
