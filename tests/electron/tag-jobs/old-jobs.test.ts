import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../../../electron/tag-desk/open-desk'
import { openJobShelf } from '../../../electron/tag-jobs/job-shelf'
import type { JobRecord } from '../../../electron/tag-jobs/job-record'
import { KEPT_FOR, KEPT_JOBS, oldJobs } from '../../../electron/tag-jobs/old-jobs'
import { openMirror } from '../../../electron/tag-mirror/mirror'
import { createMemoryStore } from '../../support/memory-store'

const NOW = 2 * KEPT_FOR

function job(id: string, state: JobRecord['state'], endedAt: number, appKey = 'k'): JobRecord {
  const over = state === 'done' || state === 'cancelled'
  return {
    ...{ id, profileId: 'p', appKey, mode: 'replace', source: { from: 'list', name: null } },
    summary: {
      ...{ people: 1, batchCalls: 0, singleCalls: 1, added: [], lost: [] },
      ...{ losers: 0, unknown: 0, unchanged: 0, overfull: 0 },
    },
    ...{ accepted: '', plannedAt: 0, confirmedAt: 0, endedAt: over ? endedAt : null },
    ...{ state, cause: null },
  }
}

const jobs = fc
  .array(
    fc.record({
      state: fc.constantFrom<JobRecord['state']>('running', 'paused', 'done', 'cancelled'),
      endedAt: fc.integer({ min: 0, max: NOW }),
      appKey: fc.constantFrom('a', 'b'),
    }),
    { maxLength: 150, size: 'max' },
  )
  .map((some) => some.map(({ state, endedAt, appKey }, n) => job(`j${n}`, state, endedAt, appKey)))

describe('which finished jobs go from the disk', () => {
  it('none that is not over, none of the last 90 days, none of the last 50 of its app; all others', () => {
    fc.assert(
      fc.property(jobs, (all) => {
        const gone = new Set(oldJobs(all, NOW))
        for (const appKey of ['a', 'b']) {
          const over = all.filter((one) => one.appKey === appKey && one.endedAt !== null)
          const kept = over.filter((one) => !gone.has(one))
          expect(kept.length).toBeGreaterThanOrEqual(Math.min(over.length, KEPT_JOBS))
          if (kept.length > KEPT_JOBS)
            for (const one of kept) expect(NOW - (one.endedAt ?? 0)).toBeLessThanOrEqual(KEPT_FOR)
          const newestGone = Math.max(...[...gone].map((one) => one.endedAt ?? 0), 0)
          expect(gone.size === 0 || NOW - newestGone > KEPT_FOR).toBe(true)
        }
        for (const { state } of gone) expect(['done', 'cancelled']).toContain(state)
      }),
    )
  })

  it('go when the desk opens, with every call and line of theirs; they lay there for ever', async () => {
    const store = createMemoryStore()
    const shelf = await openJobShelf(store, (appKey) => openMirror(store, appKey), 0)
    for (let n = 0; n < KEPT_JOBS + 2; n += 1) {
      const id = `j${String(n).padStart(3, '0')}`
      store.records.set(`tag-batches-${id}/0000000000`, '{"n":0,"ids":"u","tags":[],"before":[]}')
      store.records.set(`tag-lines-${id}/0000000000`, '{"kind":"unsure","n":0,"at":1}')
      await shelf.put(job(id, n === 1 ? 'paused' : 'done', n))
    }
    const keysOf = (id: string) => [...store.records.keys()].filter((key) => key.includes(id))
    const desk = await openDesk(store, () => NOW)
    expect(keysOf('j000')).toEqual([])
    expect(keysOf('j001')).toHaveLength(3)
    expect(keysOf('j002')).toHaveLength(3)
    expect(await desk.jobs(null)).toHaveLength(KEPT_JOBS + 1)
  })
})
