import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TagThreads } from '../../electron/create-tag-services'
import { bundleForNode } from '../support/bundle-for-node'
import { randomFrom } from '../support/random-from'
import { buildTagThreads } from '../support/tag-app'
import { runTagJob, type Mishap } from './run-tag-job'

// reliability.md: a tag import resumes after a kill, no batch skipped, at most the one in flight
// repeated. `npm test` tries some moments, `npm run test:faults` twenty of each kind.
const all = process.env['PUSHDESK_ALL_FAULTS'] === '1'
const TIMES = all ? 20 : 3
const CALLS = 30
/** Sixty calls of three people each would do; some are alone and go by the other path. */
const list = Array.from({ length: CALLS * 3 }, (_, n): [string, string] => [
  `u${n}`,
  n % 10 === 9 ? `alone${n}` : `t${n % CALLS}`,
])
const random = randomFrom(20_261_125)
const moment = (): number => 1 + Math.floor(random() * (CALLS - 1))
const answered = (): boolean => random() < 0.5

describe('a tag job', () => {
  let script = ''
  let threads: TagThreads
  const table: Record<string, unknown>[] = []
  beforeAll(async () => {
    script = await bundleForNode('tests/faults/tagger.ts', 'tag-faults')
    threads = await buildTagThreads('tag-faults')
  })
  afterAll(() => {
    console.table(table)
  })

  const cases: readonly (readonly [name: string, mishap: () => Mishap, mostRepeats: number])[] = [
    ['kill -9', () => ({ kind: 'kill', at: moment(), answered: answered() }), 1],
    ['quit', () => ({ kind: 'quit', at: moment() }), 0],
    ['network cut', () => ({ kind: 'cut', at: moment(), arrived: answered() }), 1],
    ['1008 storm', () => ({ kind: 'over_rate', at: moment(), times: 2 }), 0],
  ]
  for (const [name, mishap, mostRepeats] of cases)
    it.each(Array.from({ length: TIMES }, (_, n) => n + 1))(`${name}, time %i`, async (time) => {
      const one = mishap()
      const { tags, taken, runs, job } = await runTagJob(script, threads, list, [one])
      // The server's set is the plan: nobody skipped, nobody with something else.
      expect(Object.fromEntries(tags)).toEqual(Object.fromEntries(list))
      const repeats = [...taken.values()].reduce((sum, times) => sum + times - 1, 0)
      expect(repeats).toBeLessThanOrEqual(mostRepeats)
      expect(job).toMatchObject({ state: 'done', progress: { people: list.length, failed: 0 } })
      table.push({ fault: name, time, at: one.at, runs, calls: taken.size, repeats })
    })

  it('everything at once, one after the other', async () => {
    const mishaps: Mishap[] = [
      { kind: 'kill', at: 4, answered: true },
      { kind: 'over_rate', at: 8, times: 1 },
      { kind: 'kill', at: 12, answered: false },
      { kind: 'quit', at: 16 },
      { kind: 'cut', at: 20, arrived: true },
    ]
    const { tags, taken, runs } = await runTagJob(script, threads, list, mishaps)
    expect(Object.fromEntries(tags)).toEqual(Object.fromEntries(list))
    expect(runs).toBe(4)
    const repeats = [...taken.values()].reduce((sum, times) => sum + times - 1, 0)
    expect(repeats).toBeLessThanOrEqual(3)
  })
})
