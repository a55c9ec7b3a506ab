import { describe, expect, it } from 'vitest'
import { seededPeople } from '../../../electron/sandbox/seeded-people'
import { createWire, type Wire } from '../../../electron/sandbox/wire'
import { pushUserBody } from '../../../shared/message/push-user-body'
import { readyDraft } from '../../support/ready-draft'
import { aPush, app, plenty, rehearse, say, signed } from './rehearsal'

const people = (count: number): string[] => Array.from({ length: count }, (_, at) => `u${at}`)
const body = (part: object = {}): object => ({
  userIds: ['u1'],
  notification: { pushContent: '春茶上市' },
  ...part,
})
const notification = (part: object): object =>
  body({ notification: { pushContent: '春茶上市', ...part } })

function wireOf(now: number): Wire {
  const tagRates = { setsPerSecond: 1, batchesPerSecond: 1 }
  return createWire({ ...app, clock: () => now, limits: plenty, tagRates })
}
function ask(wire: Wire, what: object): ReturnType<Wire['answer']> {
  const headers = Object.fromEntries(
    Object.entries(signed()).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const text = JSON.stringify(what)
  const sent = { text, bytes: Buffer.byteLength(text) }
  return wire.answer({ method: 'POST', path: '/push/user.json', headers, body: sent })
}

describe('/push/user', () => {
  it.each([
    ['100 people', body({ userIds: people(100) }), 200],
    ['101 people', body({ userIds: people(101) }), 1002],
    ['nobody', body({ userIds: [] }), 1002],
    ['missing people', body({ userIds: undefined }), 1002],
    ['an id of 65 characters', body({ userIds: ['a'.repeat(65)] }), 1005],
    ['no text', body({ notification: {} }), 1002],
    ['a text of blanks', notification({ pushContent: ' ' }), 1002],
    ['a title of 50 characters', notification({ title: '汉'.repeat(50) }), 200],
    ['a title of 51 characters', notification({ title: '汉'.repeat(51) }), 1005],
    ['ios that is a list', notification({ ios: [] }), 1002],
    ['android that is a text', notification({ android: 'x' }), 1002],
    ['members of both platforms', notification({ ios: { badge: 1 }, android: {} }), 200],
    ['the audience of the other call', body({ audience: { is_to_all: true } }), 1002],
  ])('%s', (_, what, code) => {
    expect(ask(wireOf(Date.now()), what)).toMatchObject({ code })
  })

  it('takes what the app makes of a draft, and says whom it came to on which platform', () => {
    const now = Date.UTC(2026, 10, 23, 1)
    const awake = seededPeople(now).filter((person) => now - person.lastSeen < 86_400_000)
    const ios = awake.find(({ platform }) => platform === 'ios')
    const android = awake.find(({ platform }) => platform === 'android')
    const ids = [ios?.id ?? '', android?.id ?? '', 'a-stranger']
    expect(ask(wireOf(now), pushUserBody(readyDraft(), ids))).toMatchObject({
      code: 200,
      reached: { total: 2, ios: 1, android: 1, addressed: 2 },
    })
  })

  it('takes no ticket, and answers when all tickets are gone', async () => {
    const sandbox = await rehearse({ limits: { perHour: 1, perDay: 1 } })
    for (const _ of people(3))
      expect(await say(sandbox, '/push/user.json', body())).toMatchObject({ code: 200 })
    expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ code: 200 })
    expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ code: 1008 })
    expect(await say(sandbox, '/push/user.json', body())).toMatchObject({ code: 200 })
  })
})
