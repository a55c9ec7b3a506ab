import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callSeconds } from '../../../shared/tags/call-seconds'
import { plan, type TagRow } from '../../../shared/tags/plan'
import { createPlanner } from '../../../shared/tags/planner'
import { rollBackRows } from '../../../shared/tags/roll-back-rows'
import { tagModes } from '../../../shared/tags/tag-mode'
import { createTagSets } from '../../../shared/tags/tag-sets'

const tag: fc.Arbitrary<string> = fc.constantFrom('会员', '新用户', '北京', 'vip', 'a\nb')
const tags = fc.uniqueArray(tag, { maxLength: 4 })
const id = fc.string({ minLength: 1, maxLength: 6 })
const list = fc.uniqueArray(fc.record({ userId: id, tags }), { selector: (row) => row.userId })
const mirrorOf = (rows: readonly TagRow[]) => new Map(rows.map((row) => [row.userId, row.tags]))
const mode = fc.constantFrom(...tagModes)
const asSet = (some: readonly string[] | undefined) => new Set(some)

describe('a plan', () => {
  it('covers each person of the list exactly once', () => {
    fc.assert(
      fc.property(list, list, mode, (rows, known, mode) => {
        const mirror = mirrorOf(known)
        const { batches, summary } = plan(rows, (userId) => mirror.get(userId), mode)
        const called = batches.flatMap(({ userIds }) => userIds)
        expect(new Set(called).size).toBe(called.length)
        expect(called.length + summary.unchanged + summary.overfull).toBe(rows.length)
        expect(summary.people).toBe(rows.length)
        expect(batches.length).toBe(summary.batchCalls + summary.singleCalls)
        const wanted = new Set(rows.map(({ userId }) => userId))
        expect(called.every((userId) => wanted.has(userId))).toBe(true)
        expect(new Set(batches.map((batch) => JSON.stringify(batch.tags))).size).toBe(
          batches.length,
        )
      }),
    )
  })

  it('gives each person the tags that its mode says', () => {
    fc.assert(
      fc.property(list, list, mode, (rows, known, mode) => {
        const before = mirrorOf(known)
        const after = new Map(before)
        for (const { userIds, tags } of plan(rows, (id) => before.get(id), mode).batches)
          for (const userId of userIds) after.set(userId, [...tags])
        for (const { userId, tags } of rows) {
          const [had, has] = [before.get(userId) ?? [], asSet(after.get(userId))]
          if (mode === 'replace') expect(has).toEqual(asSet(tags))
          if (mode === 'add') expect(has).toEqual(asSet([...had, ...tags]))
          if (mode === 'remove')
            expect(has).toEqual(asSet(had.filter((tag) => !tags.includes(tag))))
        }
      }),
    )
  })

  it('rolled back, leaves everyone the mirror knew with the tags of before', () => {
    fc.assert(
      fc.property(list, list, mode, (rows, known, mode) => {
        const before = mirrorOf(known)
        const after = new Map(before)
        const run = ({ batches }: ReturnType<typeof plan>): void => {
          for (const { userIds, tags } of batches)
            for (const userId of userIds) after.set(userId, [...tags])
        }
        const done = plan(rows, (userId) => after.get(userId), mode)
        run(done)
        run(plan(rollBackRows(done.batches), (userId) => after.get(userId), 'replace'))
        for (const [userId, tags] of before) expect(asSet(after.get(userId))).toEqual(asSet(tags))
      }),
    )
  })

  it('counts what people gain and lose, and whom the mirror does not know', () => {
    const mirror = mirrorOf([
      { userId: 'a', tags: ['x', 'y'] },
      { userId: 'b', tags: ['x'] },
    ])
    const rows = ['a', 'b', 'c'].map((userId) => ({ userId, tags: ['y'] }))
    expect(plan(rows, (userId) => mirror.get(userId), 'replace').summary).toMatchObject({
      added: [{ tag: 'y', people: 2 }],
      lost: [{ tag: 'x', people: 2 }],
      losers: 2,
      unknown: 1,
    })
  })

  it('makes calls of at most 1,000 people, and single calls for those alone', () => {
    const rows = Array.from({ length: 2001 }, (_, n) => ({ userId: `u${n}`, tags: ['x'] }))
    const { batches, summary } = plan(rows, () => undefined, 'replace')
    expect(batches.map(({ userIds }) => userIds.length)).toEqual([1000, 1000, 1])
    expect(summary).toMatchObject({ batchCalls: 2, singleCalls: 1, unknown: 2001 })
    expect(callSeconds(summary, { batchesPerSecond: 10, setsPerSecond: 100 })).toBeCloseTo(0.21)
  })

  it('keeps every body under 100 kB, which 1,000 long ids are not', () => {
    const rows = Array.from({ length: 1000 }, (_, n) => ({
      userId: `${'好'.repeat(60)}${n}`,
      tags: ['x'],
    }))
    const { batches } = plan(rows, () => undefined, 'replace')
    for (const { userIds, tags } of batches)
      expect(Buffer.byteLength(JSON.stringify({ userIds, tags }))).toBeLessThan(100_000)
    expect(batches.flatMap(({ userIds }) => userIds)).toHaveLength(1000)
  })

  it('puts nobody into a call who would have more than 20 tags', () => {
    const had = Array.from({ length: 20 }, (_, n) => `t${n}`)
    const { batches, summary } = plan([{ userId: 'a', tags: ['one more'] }], () => had, 'add')
    expect(batches).toEqual([])
    expect(summary.overfull).toBe(1)
  })

  it('leaves alone whom adding or removing would not change', () => {
    const sets = createTagSets()
    const planner = createPlanner({ mode: 'add', sets })
    expect(planner.add('a', sets.of(['x']), sets.of(['y', 'x']))).toBeNull()
    expect(planner.finish()).toEqual([])
    expect(planner.summary()).toMatchObject({ people: 1, unchanged: 1 })
  })
})
