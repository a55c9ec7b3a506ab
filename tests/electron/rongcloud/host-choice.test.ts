import { describe, expect, it } from 'vitest'
import { createHostChoice } from '../../../electron/rongcloud/host-choice'
import type { CallOutcome } from '../../../shared/rongcloud/answer'
import type { Host } from '../../../shared/rongcloud/hosts'
import { answered } from '../../support/outbox-bench'

const beijing: Host = { kind: 'region', region: 'beijing' }
const unknown = (cause: 'timeout' | 'server_error' | 'unreadable'): CallOutcome => ({
  ...{ kind: 'unknown', cause, detail: '', httpStatus: null, text: '' },
})
const unsent = (cause: 'dns' | 'tls' | 'no_secret'): CallOutcome => ({
  kind: 'not_sent',
  cause,
  detail: '',
})

describe('the host of the next call', () => {
  it.each([
    [unknown('timeout'), 'backup'],
    [unknown('server_error'), 'backup'],
    [unsent('dns'), 'backup'],
    [unknown('unreadable'), 'primary'],
    [unsent('tls'), 'primary'],
    [unsent('no_secret'), 'primary'],
    [answered(1004, 401), 'primary'],
  ] as const)('after %o', (outcome, next) => {
    const hosts = createHostChoice()
    hosts.heard(beijing, 'primary', outcome)
    expect(hosts.next(beijing)).toBe(next)
  })

  it('goes back when the other one fails, too', () => {
    const hosts = createHostChoice()
    hosts.heard(beijing, 'primary', unknown('timeout'))
    hosts.heard(beijing, 'backup', unknown('timeout'))
    expect(hosts.next(beijing)).toBe('primary')
  })

  it('stays where there is only one', () => {
    const hosts = createHostChoice()
    const seed: Host = { kind: 'region', region: 'cn' }
    hosts.heard(seed, 'primary', unknown('timeout'))
    expect(hosts.next(seed)).toBe('primary')
    expect(hosts.next({ kind: 'own', url: 'https://example.com' })).toBe('primary')
  })
})
