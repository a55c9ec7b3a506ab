import { describe, expect, it } from 'vitest'
import { batchLevel, openJobLog } from '../../../electron/tag-jobs/job-log'
import { batchSchema, type BatchRecord, type JobLine } from '../../../electron/tag-jobs/job-record'
import { jobRetryRows } from '../../../electron/tag-jobs/job-rows'
import { numberKey } from '../../../electron/store/number-key'
import { createMemoryStore } from '../../support/memory-store'

const batch = (n: number): BatchRecord => ({
  ...{ n, ids: `a${n}\nb${n}`, tags: ['x'], before: [[2, null]] },
})
const done = (n: number, leftOut: string[] = []): JobLine => ({
  ...{ kind: 'done', n, at: 1, requestId: 'r', tries: 1, leftOut },
  before: [[2 - leftOut.length, null]],
})

/** The log of a job of five calls, with these lines. */
async function logWith(lines: readonly JobLine[]) {
  const store = createMemoryStore()
  const level = store.sublevel(batchLevel('job'), batchSchema)
  for (let n = 0; n < 5; n += 1) await level.put(numberKey(n), batch(n))
  const log = await openJobLog(store, 'job')
  for (const line of lines) {
    const { writings, applied } = log.writing([line], 2)
    await store.write(writings, true)
    applied()
  }
  return { store, log }
}

async function idsOf(rows: AsyncIterable<{ readonly userId: string }>): Promise<string[]> {
  const ids: string[] = []
  for await (const { userId } of rows) ids.push(userId)
  return ids
}

describe('whom a job was to change and did not', () => {
  it('goes on past a call that can no longer be read: its people are lost, those behind it are not', async () => {
    const { store, log } = await logWith([done(0)])
    store.records.set(`${batchLevel('job')}/${numberKey(2)}`, '{"damaged')
    expect(await idsOf(jobRetryRows(log, { mode: 'replace', calls: 5 }))).toEqual([
      ...['a1', 'b1', 'a3', 'b3', 'a4', 'b4'],
    ])
  })

  it('reads no call again that was done whole', async () => {
    const { store, log } = await logWith([done(0), done(1, ['b1']), done(2), done(3), done(4)])
    const read: number[] = []
    const watched: typeof log = { ...log, batch: (n) => (read.push(n), log.batch(n)) }
    expect(await idsOf(jobRetryRows(watched, { mode: 'replace', calls: 5 }))).toEqual(['b1'])
    expect(read).toEqual([1])
    expect(store.records.size).toBe(10)
  })
})
