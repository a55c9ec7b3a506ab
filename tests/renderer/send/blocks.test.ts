import { describe, expect, it } from 'vitest'
import { blocks } from '../../../renderer/send/blocks'

const fine = {
  problems: [],
  profile: { environment: 'production', host: { kind: 'region', region: 'cn' } },
  secret: { kept: 'keychain', keychain: 'ready' },
  tickets: { leftToday: 3, leftThisHour: 2, perDay: 3, nextFreeAt: null },
  online: true,
  skew: null,
} as const
const kinds = (now: Parameters<typeof blocks>[0]): string[] => blocks(now).map(({ kind }) => kind)

describe('what keeps a draft from being sent', () => {
  it('is nothing when all is well, or when the keychain has not answered yet', () => {
    expect(blocks(fine)).toEqual([])
    expect(blocks({ ...fine, secret: undefined })).toEqual([])
  })

  it('is an error, never a warning', () => {
    const warning = {
      severity: 'warning',
      field: 'ios.silent',
      rule: 'silent_still_shows',
    } as const
    const error = { severity: 'error', field: 'alert', rule: 'alert_empty' } as const
    expect(blocks({ ...fine, problems: [warning] })).toEqual([])
    expect(blocks({ ...fine, problems: [warning, error] })).toEqual([
      { kind: 'errors', problems: [error] },
    ])
  })

  it('is a full hour even while the day has tickets', () => {
    const tickets = { leftToday: 1, leftThisHour: 0, perDay: 3, nextFreeAt: 5 }
    expect(blocks({ ...fine, tickets })).toEqual([{ kind: 'no_ticket', nextFreeAt: 5 }])
  })

  it('is a missing secret or network for a real app, never for a rehearsal', () => {
    const bare = {
      ...fine,
      secret: { kept: 'nowhere', keychain: 'no_bus' },
      online: false,
    } as const
    expect(kinds(bare)).toEqual(['no_secret', 'offline'])
    const rehearsal = { environment: 'rehearsal', host: { kind: 'sandbox' } } as const
    expect(kinds({ ...bare, profile: rehearsal })).toEqual([])
  })

  it('is a clock more than five minutes off, before anybody types for a send that is refused', () => {
    expect(blocks({ ...fine, skew: -300_000 })).toEqual([])
    expect(blocks({ ...fine, skew: -300_001 })).toEqual([{ kind: 'clock_off', skew: -300_001 }])
  })

  it('is no missing network where the host is this machine', () => {
    const url = 'http://127.0.0.1:8080'
    const profile = { environment: 'development', host: { kind: 'own', url } } as const
    expect(kinds({ ...fine, profile, online: false })).toEqual([])
  })

  it('is not the keychain itself: a secret in memory is enough', () => {
    expect(blocks({ ...fine, secret: { kept: 'session', keychain: 'no_bus' } })).toEqual([])
  })
})
