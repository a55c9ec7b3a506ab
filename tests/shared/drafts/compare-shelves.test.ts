import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareShelves,
  type HomeHead,
  type PageComparison,
} from '../../../shared/drafts/compare-shelves'
import { saidAt, type MirrorRecord } from '../../../shared/drafts/mirror-record'
import { newDraft, type Draft } from '../../../shared/message/draft'
import { runs } from '../../support/runs'

interface HomeShelf {
  readonly drafts: readonly Draft[]
  readonly unreadable: readonly { readonly id: string; readonly updatedAt: number | null }[]
}
interface MirrorShelf {
  readonly records: readonly MirrorRecord[]
  readonly damaged: readonly string[]
}

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

interface Comparison {
  readonly back: readonly Draft[]
  readonly gone: readonly string[]
  readonly copy: readonly Draft[]
  readonly unreadable: readonly string[]
}

/** The whole comparison, the home handed over in pages of `size`. */
function compared({ drafts, unreadable }: HomeShelf, shelf: MirrorShelf, size = 2): Comparison {
  const comparison = compareShelves([
    ...shelf.records.map((one) => ({
      id: one.id,
      kind: one.kind === 'deleted' ? ('deleted' as const) : ('kept' as const),
      at: saidAt(one),
    })),
    ...shelf.damaged.map((damaged) => ({ id: damaged, kind: 'damaged' as const, at: 0 })),
  ])
  const heads: readonly HomeHead[] = [
    ...drafts.map((one) => ({ id: one.id, updatedAt: one.updatedAt, readable: true })),
    ...unreadable.map((one) => ({ ...one, readable: false })),
  ]
  const pages: PageComparison[] = []
  for (let from = 0; from < heads.length; from += size)
    pages.push(comparison.page(heads.slice(from, from + size)))
  const rest = comparison.rest()
  const idsBack = [...rest.missing, ...pages.flatMap(({ newer }) => newer)]
  const idsCopy = pages.flatMap(({ copy }) => copy)
  return {
    back: shelf.records.flatMap((one) =>
      one.kind !== 'deleted' && idsBack.includes(one.id) ? [one] : [],
    ),
    gone: pages.flatMap((page) => page.deleted.map((stone) => stone.id)),
    copy: drafts.filter((one) => idsCopy.includes(one.id)),
    unreadable: rest.unreadable,
  }
}

/** Both shelves after what the comparison asks for was done. */
function carriedOut(
  { drafts, unreadable }: HomeShelf,
  { records, damaged }: MirrorShelf,
  { back, gone, copy }: Comparison,
): { home: HomeShelf; mirror: MirrorShelf } {
  const isIn = (list: readonly { id: string }[], one: string) => list.some((it) => it.id === one)
  return {
    home: {
      drafts: [...drafts.filter((one) => !isIn(back, one.id) && !gone.includes(one.id)), ...back],
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
      const first = compared(a, b)
      const after = carriedOut(a, b, first)
      const { back, gone, copy, unreadable } = compared(after.home, after.mirror)
      expect({ back, gone, copy }).toEqual({ back: [], gone: [], copy: [] })
      expect([...unreadable].sort()).toEqual([...first.unreadable].sort())
    })
  })

  it('finds the same in pages of any size', () => {
    fc.assert(
      fc.property(anyHome, anyMirror, fc.integer({ min: 1, max: 6 }), (a, b, size) => {
        expect(compared(a, b, size)).toEqual(compared(a, b, 99))
      }),
    )
  })

  it('loses no draft that either shelf can read, unless it was deleted no earlier', () => {
    always((a, b) => {
      const after = carriedOut(a, b, compared(a, b))
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
      const after = carriedOut(a, b, compared(a, b))
      for (const stone of b.records.filter((it) => it.kind === 'deleted')) {
        const before = a.drafts.find((it) => it.id === stone.id)
        const edited = before !== undefined && before.updatedAt > saidAt(stone)
        expect(after.home.drafts.some((it) => it.id === stone.id)).toBe(edited)
      }
    })
  })

  it('takes two saves of one moment for the same, and leaves both where they are', () => {
    const { back, copy } = compared(home(draft('a', 5)), mirror(draft('a', 5)))
    expect({ back, copy }).toEqual({ back: [], copy: [] })
  })

  it('brings back the lost and the outdated', () => {
    const { back } = compared(home(draft('old', 1)), mirror(draft('old', 2), draft('lost', 1)))
    expect(back.map((one) => one.id)).toEqual(['old', 'lost'])
  })

  it('does not write an old version over an unreadable record that is later, as a newer app leaves', () => {
    const shelf: HomeShelf = { drafts: [], unreadable: [{ id: 'a', updatedAt: 9 }] }
    expect(compared(shelf, mirror(draft('a', 8)))).toMatchObject({ back: [], unreadable: ['a'] })
    expect(compared(shelf, mirror(draft('a', 9)))).toMatchObject({
      back: [{ id: 'a' }],
      unreadable: [],
    })
  })

  it('names what neither shelf can read', () => {
    const { unreadable, copy } = compared(home(draft('b', 1)), {
      records: [],
      damaged: ['a', 'b'],
    })
    expect(unreadable).toEqual(['a'])
    expect(copy.map((one) => one.id)).toEqual(['b'])
  })
})
