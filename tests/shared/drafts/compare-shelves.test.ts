import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareShelves,
  type HomeShelf,
  type MirrorShelf,
  type ShelfComparison,
} from '../../../shared/drafts/compare-shelves'
import { saidAt, type MirrorRecord } from '../../../shared/drafts/mirror-record'
import { newDraft, type Draft } from '../../../shared/message/draft'
import { runs } from '../../support/runs'

const draft = (id: string, updatedAt: number, alert = ''): Draft => ({
  ...newDraft('push', id, 0),
  updatedAt,
  alert,
})
const deleted = (id: string, deletedAt: number): MirrorRecord => ({
  kind: 'deleted',
  id,
  deletedAt,
})
const home = (...drafts: Draft[]): HomeShelf => ({ drafts, unreadable: [] })
const mirror = (...records: MirrorRecord[]): MirrorShelf => ({ records, damaged: [] })

// Few ids and few moments, so that the two shelves meet in every way.
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const moment = fc.integer({ min: 1, max: 4 })
const anyDraft = fc.tuple(id, moment, fc.constantFrom('x', 'y')).map((parts) => draft(...parts))
const anyRecord: fc.Arbitrary<MirrorRecord> = fc.oneof(
  anyDraft,
  fc.tuple(id, moment).map((parts) => deleted(...parts)),
)
const byId = { selector: (one: { id: string }) => one.id }
const anyHome: fc.Arbitrary<HomeShelf> = fc
  .record({
    drafts: fc.uniqueArray(anyDraft, byId),
    unreadable: fc.uniqueArray(fc.record({ id, updatedAt: fc.option(moment) }), byId),
  })
  .map(({ drafts, unreadable }) => ({
    drafts,
    unreadable: unreadable.filter((one) => drafts.every((other) => other.id !== one.id)),
  }))
const anyMirror: fc.Arbitrary<MirrorShelf> = fc
  .record({ records: fc.uniqueArray(anyRecord, byId), damaged: fc.uniqueArray(id) })
  .map(({ records, damaged }) => ({
    records,
    damaged: damaged.filter((one) => records.every((other) => other.id !== one)),
  }))

/** Both shelves after what the comparison asks for was done. */
function carriedOut(
  { drafts, unreadable }: HomeShelf,
  { records, damaged }: MirrorShelf,
  { missing, newer, deleted: gone, copy }: ShelfComparison,
): { home: HomeShelf; mirror: MirrorShelf } {
  const back = [...missing, ...newer]
  const isIn = (list: readonly { id: string }[], one: string) => list.some((it) => it.id === one)
  return {
    home: {
      drafts: [...drafts.filter((one) => !isIn(back, one.id) && !isIn(gone, one.id)), ...back],
      unreadable: unreadable.filter((one) => !isIn(back, one.id)),
    },
    mirror: {
      records: [...records.filter((one) => !isIn(copy, one.id)), ...copy],
      damaged: damaged.filter((one) => !isIn(copy, one)),
    },
  }
}
const always = (law: (a: HomeShelf, b: MirrorShelf) => void): void =>
  fc.assert(fc.property(anyHome, anyMirror, law), { numRuns: runs(2_000) })

describe('compareShelves', () => {
  it('asks for nothing the second time: a start does not change what the last one settled', () => {
    always((a, b) => {
      const after = carriedOut(a, b, compareShelves(a, b))
      const again = compareShelves(after.home, after.mirror)
      const { missing, newer, deleted: gone, copy } = again
      expect({ missing, newer, gone, copy }).toEqual({ missing: [], newer: [], gone: [], copy: [] })
      expect([...again.unreadable].sort()).toEqual([...compareShelves(a, b).unreadable].sort())
    })
  })

  it('loses no draft that either shelf can read, unless it was deleted no earlier', () => {
    always((a, b) => {
      const after = carriedOut(a, b, compareShelves(a, b))
      const all = [...a.drafts, ...b.records]
      for (const one of [...a.drafts, ...b.records.filter((it) => it.kind !== 'deleted')]) {
        const last = Math.max(...all.filter((it) => it.id === one.id).map(saidAt))
        const stone = b.records.find((it) => it.kind === 'deleted' && it.id === one.id)
        if (stone !== undefined && saidAt(stone) === last) continue
        const lies = a.unreadable.find((it) => it.id === one.id)?.updatedAt ?? 0
        if (lies > last) continue
        expect(after.home.drafts.find((it) => it.id === one.id)?.updatedAt).toBe(last)
      }
    })
  })

  it('brings no deleted draft back, and lets none go that was edited after its deletion', () => {
    always((a, b) => {
      const after = carriedOut(a, b, compareShelves(a, b))
      for (const stone of b.records.filter((it) => it.kind === 'deleted')) {
        const before = a.drafts.find((it) => it.id === stone.id)
        const edited = before !== undefined && before.updatedAt > saidAt(stone)
        expect(after.home.drafts.some((it) => it.id === stone.id)).toBe(edited)
      }
    })
  })

  it('leaves the home what it has of the same moment, and copies it over', () => {
    const own = draft('a', 5, 'here')
    const { newer, copy } = compareShelves(home(own), mirror(draft('a', 5, 'there')))
    expect({ newer, copy }).toEqual({ newer: [], copy: [own] })
  })

  it('tells the lost from the outdated', () => {
    const comparison = compareShelves(
      home(draft('old', 1)),
      mirror(draft('old', 2), draft('lost', 1)),
    )
    expect(comparison.missing.map((one) => one.id)).toEqual(['lost'])
    expect(comparison.newer.map((one) => one.id)).toEqual(['old'])
  })

  it('does not write an old version over an unreadable record that is later, as a newer app leaves', () => {
    const shelf: HomeShelf = { drafts: [], unreadable: [{ id: 'a', updatedAt: 9 }] }
    expect(compareShelves(shelf, mirror(draft('a', 8)))).toMatchObject({
      missing: [],
      unreadable: ['a'],
    })
    expect(compareShelves(shelf, mirror(draft('a', 9)))).toMatchObject({
      missing: [{ id: 'a' }],
      unreadable: [],
    })
  })

  it('names what neither shelf can read', () => {
    const comparison = compareShelves(home(draft('b', 1)), { records: [], damaged: ['a', 'b'] })
    expect(comparison.unreadable).toEqual(['a'])
    expect(comparison.copy.map((one) => one.id)).toEqual(['b'])
  })
})
