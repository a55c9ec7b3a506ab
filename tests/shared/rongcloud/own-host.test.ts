import { describe, expect, it } from 'vitest'
import { isLoopback, ownHostProblem } from '../../../shared/rongcloud/own-host'

describe('ownHostProblem', () => {
  it.each([
    'https://api.example.com',
    'https://api.example.com:8443/',
    'http://127.0.0.1:8080',
    'http://localhost:1',
    'http://[::1]:8080',
    'HTTPS://Api.Example.com',
  ])('takes %s', (url) => {
    expect(ownHostProblem(url)).toBeNull()
  })

  it.each([
    ['http://api.example.com', 'not_https'],
    ['http://127.0.0.1.evil.com', 'not_https'],
    ['http://10.0.0.1', 'not_https'],
    ['ftp://example.com', 'not_a_url'],
    ['api.example.com', 'not_a_url'],
    ['', 'not_a_url'],
    ['https://', 'not_a_url'],
    ['https://a b.com', 'not_a_url'],
    ['https://example.com:99999', 'not_a_url'],
    ['https://example.com/push', 'has_path'],
    ['https://example.com?x=1', 'has_path'],
    ['https://user:pass@example.com', 'has_credentials'],
    ['https://localhost@evil.com', 'has_credentials'],
    ['javascript:alert(1)', 'not_a_url'],
  ])('refuses %s: %s', (url, problem) => {
    expect(ownHostProblem(url)).toBe(problem)
  })
})

describe('isLoopback', () => {
  it.each(['http://127.0.0.1:8080', 'https://localhost/', 'http://[::1]:1', ' http://LOCALHOST '])(
    'knows that %s stays on this machine',
    (url) => {
      expect(isLoopback(url)).toBe(true)
    },
  )

  it.each(['http://127.0.0.1.evil.com', 'https://localhost.evil.com', 'http://0.0.0.0', '', 'x'])(
    'does not take %s for this machine',
    (url) => {
      expect(isLoopback(url)).toBe(false)
    },
  )
})
