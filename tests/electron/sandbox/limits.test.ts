import { beforeAll, describe, expect, it } from 'vitest'
import { createWire, type Wire } from '../../../electron/sandbox/wire'
import { httpStatusOf } from '../../../electron/sandbox/wire-answer'
import { aBroadcast, app, aPush, plenty, rehearse, say, signed } from './rehearsal'

const times = (count: number, value = 'a'): string[] => Array.from({ length: count }, () => value)
const to = (audience: object): object => aPush({ audience })
const ios = (part: object): object => aPush({ notification: { alert: 'x', ios: part } })
const android = (part: object): object => aPush({ notification: { alert: 'x', android: part } })
const message = (part: object): object =>
  aBroadcast({ message: { objectName: 'RC:TxtMsg', content: '{}', ...part } })
const set = (part: object): object => ({ userId: 'a', tags: ['bj'], ...part })
const batch = (part: object): object => ({ userIds: ['a'], tags: ['bj'], ...part })
/** A push whose body has exactly so many bytes. */
const ofBytes = (bytes: number): object => {
  const empty = Buffer.byteLength(JSON.stringify(aPush({ notification: { alert: '' } })))
  return aPush({ notification: { alert: 'a'.repeat(bytes - empty) } })
}

type Row = readonly [what: string, body: unknown, code: number]

const pushRows: readonly Row[] = [
  ['an empty body', '', 1003],
  ['a body of white space', ' \n', 1003],
  ['a body that is no JSON', '{', 1002],
  ['a list', [], 1002],
  ['null', null, 1002],
  ['99,999 bytes', ofBytes(99_999), 200],
  ['100,000 bytes', ofBytes(100_000), 1508],
  ['300,000 bytes', ofBytes(300_000), 1508],
  ['no platform', aPush({ platform: [] }), 1002],
  ['a missing platform', aPush({ platform: undefined }), 1002],
  ['a platform that is a string', aPush({ platform: 'ios' }), 1002],
  ['an unknown platform', aPush({ platform: ['symbian'] }), 1002],
  ['a missing audience', aPush({ audience: undefined }), 1002],
  ['an audience of nobody', to({}), 1002],
  ['an audience of empty lists', to({ tag: [], userid: [], is_to_all: false }), 1002],
  ['is_to_all as a string', to({ is_to_all: 'true' }), 1002],
  ['20 tags', to({ tag: times(20) }), 200],
  ['21 tags', to({ tag: times(21) }), 1002],
  ['20 and 20 tags', to({ tag: times(20), tag_or: times(20) }), 200],
  ['21 tags of which one is enough', to({ tag_or: times(21) }), 1002],
  ['tags that are a string', to({ tag: 'bj' }), 1002],
  ['a tag that is a number', to({ tag: [1] }), 1002],
  ['an empty tag', to({ tag: [''] }), 1002],
  ['a tag of 39 bytes, 13 汉字', to({ tag: ['汉'.repeat(13)] }), 200],
  ['a tag of 40 bytes', to({ tag: ['a'.repeat(40)] }), 200],
  ['a tag of 41 bytes', to({ tag: ['a'.repeat(41)] }), 1005],
  ['a tag of 42 bytes, 14 汉字', to({ tag_or: ['汉'.repeat(14)] }), 1005],
  ['1,000 ids', to({ userid: times(1000) }), 200],
  ['1,001 ids', to({ userid: times(1001) }), 1002],
  ['1,001 ids beside everyone', to({ userid: times(1001), is_to_all: true }), 1002],
  ['an id of 64 characters', to({ userid: ['汉'.repeat(64)] }), 200],
  ['an id of 65 characters', to({ userid: ['a'.repeat(65)] }), 1005],
  ['an empty package name', to({ packageName: '' }), 1002],
  ['no notification', aPush({ notification: undefined }), 1002],
  ['no alert', aPush({ notification: {} }), 1002],
  ['an empty alert', aPush({ notification: { alert: '' } }), 1002],
  ['an alert of blanks', aPush({ notification: { alert: ' ' } }), 1002],
  ['an alert that is a number', aPush({ notification: { alert: 1 } }), 1002],
  ['an empty alert for iOS', ios({ alert: '' }), 1002],
  ['an empty alert for Android', android({ alert: '' }), 1002],
  ['iOS that is null', ios(null as unknown as object), 1002],
  ['badge 0', ios({ badge: 0 }), 200],
  ['badge -1', ios({ badge: -1 }), 200],
  ['badge 9999', ios({ badge: 9999 }), 200],
  ['badge 10000', ios({ badge: 10_000 }), 1005],
  ['badge 1.5', ios({ badge: 1.5 }), 1002],
  ['a badge that is a string', ios({ badge: '2' }), 1002],
  ['contentAvailable 1', ios({ contentAvailable: 1 }), 200],
  ['contentAvailable 2', ios({ contentAvailable: 2 }), 1002],
  ['contentAvailable true', ios({ contentAvailable: true }), 1002],
  ['flat extras', ios({ extras: { id: '1', __proto__x: '' } }), 200],
  ['nested extras', ios({ extras: { id: { deep: '1' } } }), 1002],
  ['a number in extras', android({ extras: { id: 1 } }), 1002],
  ['extras that are a list', android({ extras: [] }), 1002],
  ['an empty key in extras', android({ extras: { '': '1' } }), 1002],
  [
    'a title of 50 characters',
    aPush({ notification: { alert: 'x', title: '汉'.repeat(50) } }),
    200,
  ],
  [
    'a title of 51 characters',
    aPush({ notification: { alert: 'x', title: 'a'.repeat(51) } }),
    1005,
  ],
  ['a sender without a message', aPush({ fromuserid: 'a' }), 1002],
  ['a message without a sender', aBroadcast({ fromuserid: undefined }), 1002],
  ['an empty sender', aBroadcast({ fromuserid: '' }), 1002],
  ['a sender of 64 characters', aBroadcast({ fromuserid: 'a'.repeat(64) }), 200],
  ['a sender of 65 characters', aBroadcast({ fromuserid: 'a'.repeat(65) }), 1005],
  ['an objectName of 32 characters', message({ objectName: 'x'.repeat(32) }), 200],
  ['an objectName of 33 characters', message({ objectName: 'x'.repeat(33) }), 1005],
  ['no objectName', message({ objectName: undefined }), 1002],
  ['no content', message({ content: undefined }), 1002],
  ['content that is an object', message({ content: {} }), 1002],
  ['content of RC:TxtMsg that is no JSON', message({ content: 'hello' }), 1002],
  ['content of RC:TxtMsg that is no object', message({ content: '"hello"' }), 1002],
  [
    'content of a custom type in a form of its own',
    message({ objectName: 'tea:note', content: 'hello' }),
    200,
  ],
  ['a misspelt sender', aPush({ fromUserId: 'a' }), 1002],
  ['a title on Android', android({ title: 'x' }), 1002],
  [
    'the later official fields',
    aPush({
      notification: {
        alert: 'x',
        title: 'x',
        forceShowPushContent: 1,
        ios: {
          'thread-id': 'a',
          'apns-collapse-id': 'b',
          category: 'c',
          richMediaUri: 'https://example.com/a.png',
          'interruption-level': 'time-sensitive',
        },
        android: { hw: { channelId: 'a' }, honor: {}, mi: {}, oppo: {}, vivo: {}, fcm: {} },
        harmonyOS: { alert: 'x', extras: { id: '1' } },
      },
    }),
    200,
  ],
]

const setRows: readonly Row[] = [
  ['20 tags', set({ tags: times(20) }), 200],
  ['21 tags', set({ tags: times(21) }), 1002],
  ['no tags, which clears them', set({ tags: [] }), 200],
  ['missing tags', set({ tags: undefined }), 1002],
  ['a tag of 41 bytes', set({ tags: ['a'.repeat(41)] }), 1005],
  ['a missing user', set({ userId: undefined }), 1002],
  ['an empty user', set({ userId: '' }), 1002],
  ['a user of 65 characters', set({ userId: 'a'.repeat(65) }), 1005],
  ['the list of the other call', batch({}), 1002],
  ['an empty body', '', 1003],
]

const batchRows: readonly Row[] = [
  ['1,000 users', batch({ userIds: times(1000) }), 200],
  ['1,001 users', batch({ userIds: times(1001) }), 1002],
  ['no users', batch({ userIds: [] }), 1002],
  ['21 tags', batch({ tags: times(21) }), 1002],
  ['a tag of 41 bytes', batch({ tags: ['a'.repeat(41)] }), 1005],
  ['a user of 65 characters', batch({ userIds: ['a', 'a'.repeat(65)] }), 1005],
  ['an empty body', '', 1003],
]

describe.each([
  ['/push.json', pushRows],
  ['/user/tag/set.json', setRows],
  ['/user/tag/batch/set.json', batchRows],
] as const)('%s', (path, rows) => {
  let wire: Wire
  beforeAll(() => {
    const rates = { setsPerSecond: 1000, batchesPerSecond: 1000 }
    wire = createWire({ ...app, clock: Date.now, limits: plenty, tagRates: rates })
  })

  it.each(rows)('%s', (_, body, code) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const headers = Object.fromEntries(
      Object.entries(signed()).map(([name, value]) => [name.toLowerCase(), value]),
    )
    const bytes = Buffer.byteLength(text)
    const answer = wire.answer({ method: 'POST', path, headers, body: { text, bytes } })
    expect(answer).toMatchObject({ code })
    if (code !== 200) expect(answer.errorMessage).toBeTruthy()
  })
})

it.each([
  [1002, 400, to({ tag: times(21) })],
  [1003, 400, ''],
  [1005, 400, ios({ badge: 10_000 })],
  [1508, 400, ofBytes(100_000)],
  [1508, 400, ofBytes(3_000_000)],
  [200, 200, ofBytes(99_999)],
])('comes over a socket with its HTTP status: code %i, HTTP %i', async (code, status, body) => {
  const sandbox = await rehearse()
  expect(await say(sandbox, '/push.json', body)).toMatchObject({ code, status })
  expect(httpStatusOf(code)).toBe(status)
})
