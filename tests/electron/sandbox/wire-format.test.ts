import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { createSignedCall } from '../../../electron/rongcloud/signed-call'
import { freshNonce } from '../../../electron/rongcloud/fresh-nonce'
import { readExamples } from '../../support/read-examples'
import { sampleProfile } from '../rongcloud/sample-profile'
import { aBroadcast, app, aPush, raw, rehearse, say, signed } from './rehearsal'

describe('the four calls', () => {
  it.each(readExamples())("accept the seed's request $name, in both formats", async (example) => {
    const sandbox = await rehearse()
    const isSend = example.kind === 'push' || example.kind === 'broadcast'
    const body = JSON.stringify(example.body)
    const json = await raw(sandbox.url + example.path, 'POST', signed(), body)
    expect(json).toMatchObject({ status: 200, type: 'application/json; charset=utf-8' })
    expect(JSON.parse(json.text)).toEqual(
      isSend
        ? { code: 200, id: expect.stringMatching(/^[0-9A-Za-z]{22}$/), reached: expect.anything() }
        : { code: 200 },
    )
    const xmlPath = example.path.replace('.json', '.xml')
    const xml = await raw(sandbox.url + xmlPath, 'POST', signed(), body)
    expect(xml).toMatchObject({ status: 200, type: 'application/xml; charset=utf-8' })
    if (!isSend) expect(xml.text).toBe('<xml><code>200</code></xml>')
    else {
      const read = new XMLParser().parse(xml.text) as { xml: { reached: unknown } }
      expect(read.xml.reached).toEqual((JSON.parse(json.text) as { reached: unknown }).reached)
    }
    if (isSend && !example.name.includes('package'))
      expect(JSON.parse(json.text).reached.total).toBeGreaterThan(0)
  })

  it.each(['json', 'xml'] as const)(
    'are understood by our own client in %s',
    async (answerFormat) => {
      const sandbox = await rehearse()
      const call = createSignedCall({
        clock: Date.now,
        nonce: freshNonce,
        sandboxOrigin: () => sandbox.url,
      })
      const profile = sampleProfile('', {
        environment: 'rehearsal',
        host: { kind: 'sandbox' },
        answerFormat,
      })
      const send = { profile, path: '/push', requestId: 'r1' } as const
      const sent = await call({ ...send, secret: app.secret, body: JSON.stringify(aPush()) })
      expect(sent).toMatchObject({
        kind: 'answered',
        code: 200,
        id: expect.stringMatching(/^\w{22}$/),
      })
      const { reached } = sent as { reached: { total: number; ios: number; android: number } }
      expect(reached.total).toBe(reached.ios + reached.android)

      const wrong = await call({ ...send, secret: 'wrong', body: JSON.stringify(aPush()) })
      expect(wrong).toMatchObject({ kind: 'answered', code: 1004, httpStatus: 401 })
      const bad = await call({
        ...send,
        secret: app.secret,
        body: JSON.stringify(aPush({ x: '<&>' })),
      })
      expect(bad).toMatchObject({
        kind: 'answered',
        code: 1002,
        message: 'x is no parameter of this call',
      })
    },
  )

  it('answer an error in the format that was asked for', async () => {
    const sandbox = await rehearse()
    const body = JSON.stringify(
      aPush({ notification: { alert: 'x', ios: { extras: { '<&\u0000': {} } } } }),
    )
    const xml = await raw(`${sandbox.url}/push.xml`, 'POST', signed(), body)
    expect(xml.text).toBe(
      '<xml><code>1002</code><errorMessage>notification.ios.extras.&lt;&amp;\ufffd must be a string</errorMessage></xml>',
    )
  })

  it('exist only at their addresses, and only by POST', async () => {
    const sandbox = await rehearse()
    for (const path of ['/push', '/push.yaml', '/push.json/', '/', '/user/tag/get.json'])
      expect(await say(sandbox, path, aPush())).toMatchObject({ status: 404, code: 404 })
    const get = await raw(`${sandbox.url}/push.json`, 'GET', signed())
    expect(get).toMatchObject({ status: 404 })
  })

  it('tell a broadcast from a push by its two members alone', async () => {
    const sandbox = await rehearse()
    expect(await say(sandbox, '/push.json', aBroadcast())).toMatchObject({ code: 200 })
    const { fromuserid, message } = aBroadcast() as Record<string, unknown>
    for (const half of [{ fromuserid }, { message }])
      expect(await say(sandbox, '/push.json', aPush(half))).toMatchObject({
        status: 400,
        code: 1002,
      })
  })
})
