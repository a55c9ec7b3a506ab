import { describe, expect, it } from 'vitest'
import { hasNetwork } from '../../electron/has-network'

const address = (text: string, internal: boolean) => ({
  ...{ address: text, internal, netmask: '', mac: '', cidr: null, family: 'IPv4' as const },
})

describe('hasNetwork', () => {
  it('is certain that there is none where only the own loop has an address', () => {
    expect(hasNetwork({ lo: [address('127.0.0.1', true)] })).toBe(false)
    expect(hasNetwork({ wlan0: [address('fe80::1', false)], lo: [] })).toBe(false)
  })

  it('hopes for one where any card has an address', () => {
    expect(hasNetwork({ wlan0: [address('192.0.2.7', false)] })).toBe(true)
  })
})
