import { describe, expect, it } from 'vitest'
import { hostUrl } from '../../../electron/rongcloud/host-url'
import { regions } from '../../../shared/rongcloud/hosts'

const own = (url: string): ReturnType<typeof hostUrl> => hostUrl({ kind: 'own', url }, null)

describe('hostUrl', () => {
  it.each(regions)('reaches the data centre %s by https alone', (region) => {
    const found = hostUrl({ kind: 'region', region }, null)
    expect(found.ok && found.value).toMatch(/^https:\/\/api\.[a-z0-9.-]+$/)
  })

  it("sends to the seed's host by default", () => {
    expect(hostUrl({ kind: 'region', region: 'cn' }, null)).toEqual({
      ok: true,
      value: 'https://api.cn.ronghub.com',
    })
  })

  it.each([
    ['https://push.example.com/', 'https://push.example.com'],
    ['https://push.example.com:8443', 'https://push.example.com:8443'],
    ['http://127.0.0.1:9000', 'http://127.0.0.1:9000'],
    ['http://localhost:9000/', 'http://localhost:9000'],
    ['http://[::1]:9000', 'http://[::1]:9000'],
  ])('takes %s', (url, origin) => {
    expect(own(url)).toEqual({ ok: true, value: origin })
  })

  it.each([
    ['http://push.example.com', 'not_https'],
    ['http://127.0.0.1.example.com', 'not_https'],
    ['http://127.999.1.1', 'not_a_url'],
    ['https://push.example.com/push.json', 'has_path'],
    ['https://a:b@push.example.com', 'has_credentials'],
    ['ftp://push.example.com', 'not_a_url'],
    ['融云', 'not_a_url'],
    ['', 'not_a_url'],
  ])('refuses %s, although it was stored', (url, detail) => {
    expect(own(url)).toEqual({ ok: false, failure: { kind: 'bad_host', detail } })
  })

  it('keeps a rehearsal on this machine, and still where no sandbox runs', () => {
    expect(hostUrl({ kind: 'sandbox' }, 'http://127.0.0.1:4321').ok).toBe(true)
    expect(hostUrl({ kind: 'sandbox' }, 'https://api.cn.ronghub.com').ok).toBe(false)
    expect(hostUrl({ kind: 'sandbox' }, 'nonsense').ok).toBe(false)
    expect(hostUrl({ kind: 'sandbox' }, null).ok).toBe(false)
  })
})
