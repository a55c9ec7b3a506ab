import { describe, expect, it } from 'vitest'
import { aPush, raw, rehearse, say, app } from './rehearsal'

const json = { 'Content-Type': 'application/json' }

describe('/sandbox/requests', () => {
  it('lists what was accepted and refused, newest last, with the signature and without the secret', async () => {
    const sandbox = await rehearse()
    await say(sandbox, '/push.json', aPush())
    await say(sandbox, '/push.xml', aPush({ platform: [] }))
    const { status, text } = await raw(`${sandbox.url}/sandbox/requests`, 'GET', {})
    expect(status).toBe(200)
    expect(text).not.toContain(app.secret)
    expect((JSON.parse(text) as { requests: unknown[] }).requests).toMatchObject([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        method: 'POST',
        path: '/push.json',
        headers: { 'app-key': app.appKey, signature: expect.stringMatching(/^[0-9a-f]{40}$/) },
        body: JSON.stringify(aPush()),
        accepted: true,
        code: 200,
        id: expect.stringMatching(/^\w{22}$/),
        reached: { addressed: 10_000 },
      },
      {
        path: '/push.xml',
        accepted: false,
        code: 1002,
        httpStatus: 400,
        message: 'platform has fewer than 1',
        reached: null,
      },
    ])
  })

  it('keeps the last 1,000 and does not grow for ever', async () => {
    const sandbox = await rehearse()
    for (let at = 0; at < 1010; at += 10)
      await Promise.all(Array.from({ length: 10 }, () => say(sandbox, '/nowhere.json', {})))
    expect(sandbox.requests()).toHaveLength(1000)
  })
})

describe('/sandbox/faults and /sandbox/reset', () => {
  it('steer the running sandbox', async () => {
    const sandbox = await rehearse({ limits: { perHour: 1, perDay: 1 } })
    const steer = (body: object): ReturnType<typeof raw> =>
      raw(`${sandbox.url}/sandbox/faults`, 'POST', json, JSON.stringify(body))
    const { status, text } = await steer({ kind: '1009', times: 1 })
    expect([status, JSON.parse(text)]).toEqual([200, { kind: '1009', times: 1, delay: 3000 }])
    expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ status: 430, code: 1009 })
    expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ code: 200 })
    expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ code: 1008 })
    await say(sandbox, '/user/tag/set.json', { userId: '123', tags: [] })
    expect(sandbox.tagsOf('123')).toEqual([])

    expect((await raw(`${sandbox.url}/sandbox/reset`, 'POST', {})).status).toBe(200)
    expect(sandbox.requests()).toEqual([])
    expect(sandbox.tagsOf('123')).toContain('北京')
    expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ code: 200 })
  })

  it.each(['{"kind":"explode"}', '{"kind":"slow","delay":-1}', '{', ''])(
    'refuse %s and stay as they are',
    async (body) => {
      const sandbox = await rehearse()
      const answer = await raw(`${sandbox.url}/sandbox/faults`, 'POST', json, body)
      expect(answer.status).toBe(400)
      expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ code: 200 })
    },
  )

  it('do not exist by another method or name', async () => {
    const sandbox = await rehearse()
    expect((await raw(`${sandbox.url}/sandbox/reset`, 'GET', {})).status).toBe(404)
    expect((await raw(`${sandbox.url}/sandbox/people`, 'GET', {})).status).toBe(404)
  })
})

it.each([
  ['a page of another origin', { Origin: 'https://evil.example' }],
  ['a page of no origin', { Origin: 'null' }],
  ['a name that was re-bound to this machine', { Host: 'evil.example:80' }],
  ['a name that only begins like this machine', { Host: '127.0.0.1.evil.example' }],
  ['a browser', { 'Sec-Fetch-Site': 'cross-site' }],
])('%s may neither read the log nor steer', async (_, headers) => {
  const sandbox = await rehearse()
  await say(sandbox, '/push.json', aPush())
  const log = await raw(`${sandbox.url}/sandbox/requests`, 'GET', headers)
  expect([log.status, log.text.includes('春茶')]).toEqual([403, false])
  expect((await raw(`${sandbox.url}/sandbox/reset`, 'POST', headers)).status).toBe(403)
  expect(sandbox.requests()).toHaveLength(1)
})

it('listens on this machine alone', async () => {
  const sandbox = await rehearse()
  expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
})

it('dates its answers by its clock, so that a wrong clock can be rehearsed', async () => {
  const sandbox = await rehearse({ clock: () => Date.UTC(2026, 0, 2, 3, 4, 5) })
  const answer = await raw(`${sandbox.url}/sandbox/requests`, 'GET', {})
  expect(answer.date).toBe('Fri, 02 Jan 2026 03:04:05 GMT')
})

it('says which port it cannot have', async () => {
  const sandbox = await rehearse()
  const port = Number(new URL(sandbox.url).port)
  await expect(rehearse({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
