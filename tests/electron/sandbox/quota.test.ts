import { describe, expect, it } from 'vitest'
import { aBroadcast, aPush, raw, rehearse, say, signed } from './rehearsal'

const HOUR = 3_600_000
/** 09:00 in Beijing. */
const MORNING = Date.UTC(2026, 10, 23, 1)
const published = { perHour: 2, perDay: 3 }

describe('pushes and broadcasts together', () => {
  it('are two in any hour and three in a day, whichever day is the stricter', async () => {
    let now = MORNING
    const sandbox = await rehearse({ limits: published, clock: () => now })
    const send = async (body: object): Promise<number | undefined> =>
      (await say(sandbox, '/push.json', body)).code
    expect(await send(aPush())).toBe(200)
    now += HOUR / 2
    expect(await send(aBroadcast())).toBe(200)
    expect(await send(aPush())).toBe(1008)
    now += HOUR / 2 - 1
    expect(await send(aPush())).toBe(1008)
    now += 1
    expect(await send(aPush())).toBe(200)
    now += 2 * HOUR
    expect(await send(aBroadcast())).toBe(1008)
    // A new day in Beijing, but the same 24 hours.
    now = MORNING + 16 * HOUR
    expect(await send(aPush())).toBe(1008)
    now = MORNING + 24 * HOUR
    expect(await send(aPush())).toBe(200)
  })

  it('count only when accepted, and a clock turned back gives none back', async () => {
    let now = MORNING
    const sandbox = await rehearse({ limits: published, clock: () => now })
    for (const _ of [1, 2, 3]) await say(sandbox, '/push.json', aPush({ platform: [] }))
    await raw(`${sandbox.url}/push.json`, 'POST', signed('wrong'), JSON.stringify(aPush()))
    expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ code: 200 })
    expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ code: 200 })
    now -= 5 * HOUR
    expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ status: 429, code: 1008 })
  })

  it('have their own limits where the sandbox is told so, and full tickets after a reset', async () => {
    const sandbox = await rehearse({ limits: { perHour: 1, perDay: 5 } })
    expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ code: 200 })
    expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ code: 1008 })
    sandbox.reset()
    expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ code: 200 })
  })

  it('are never more than two, also when ten arrive at once', async () => {
    const sandbox = await rehearse({ limits: published })
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => say(sandbox, '/push.json', aPush())),
    )
    expect(answers.filter(({ code }) => code === 200)).toHaveLength(2)
  })
})

it('tag calls take no ticket, but have their own rates: 100 and 10 a second', async () => {
  let now = MORNING
  const sandbox = await rehearse({ limits: published, clock: () => now })
  const one = { userId: 'a', tags: ['bj'] }
  const many = { userIds: ['a', 'b'], tags: ['bj'] }
  const codes = async (path: string, body: object, count: number): Promise<unknown[]> => {
    const answers = await Promise.all(Array.from({ length: count }, () => say(sandbox, path, body)))
    return answers.map(({ code }) => code).sort((a = 0, b = 0) => a - b)
  }
  const batches = await codes('/user/tag/batch/set.json', many, 11)
  expect(batches).toEqual([...Array<number>(10).fill(200), 1008])
  const sets = await codes('/user/tag/set.json', one, 101)
  expect(sets).toEqual([...Array<number>(100).fill(200), 1008])
  now += 1000
  expect(await say(sandbox, '/user/tag/batch/set.json', many)).toMatchObject({ code: 200 })
  expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ code: 200 })
})
