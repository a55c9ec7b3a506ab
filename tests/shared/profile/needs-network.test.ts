import { expect, it } from 'vitest'
import { needsNetwork } from '../../../shared/profile/needs-network'

it('leaves the machine for a data centre or a host elsewhere, never for a loopback address', () => {
  expect(needsNetwork({ host: { kind: 'region', region: 'cn' } })).toBe(true)
  expect(needsNetwork({ host: { kind: 'own', url: 'https://gateway.example.com' } })).toBe(true)
  expect(needsNetwork({ host: { kind: 'own', url: 'http://127.0.0.1:8080' } })).toBe(false)
  expect(needsNetwork({ host: { kind: 'own', url: 'https://localhost' } })).toBe(false)
  expect(needsNetwork({ host: { kind: 'sandbox' } })).toBe(false)
})
