import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowWindow, scrolledTo } from '../../../../renderer/drafts/list/row-window'

const ROW = 62
const anyList = fc.record({
  count: fc.nat(100_000),
  height: fc.integer({ min: 1, max: 2_000 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
})

describe('the rows that are drawn', () => {
  it('cover all that is in view, once each, and no more than a screenful', () => {
    fc.assert(
      fc.property(anyList, ({ count, height, share }) => {
        const top = share * Math.max(0, count * ROW - height)
        const drawn = rowWindow(top, height, ROW, count).filter((index) => index >= 0)
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(drawn.length).toBeLessThanOrEqual(Math.ceil(height / ROW) + 2)
        const last = Math.min(count - 1, Math.floor((top + height - 1) / ROW))
        for (let index = Math.floor(top / ROW); index <= last; index += 1)
          expect(drawn).toContain(index)
      }),
    )
  })

  it('keep their place while they stay in view: their elements are not made anew', () => {
    const before = rowWindow(620, 600, ROW, 1_000)
    const after = rowWindow(620 + 3 * ROW, 600, ROW, 1_000)
    const moved = before.filter((index, place) => after[place] !== index)
    expect(moved).toHaveLength(3)
  })

  it('are scrolled to no further than it takes', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000),
        fc.nat(60_000),
        fc.integer({ min: 62, max: 900 }),
        (n, top, high) => {
          const to = scrolledTo(n, top, high, ROW)
          expect(to).toBeLessThanOrEqual(n * ROW)
          expect(to + high).toBeGreaterThanOrEqual(n * ROW + ROW)
          if (n * ROW >= top && n * ROW + ROW <= top + high) expect(to).toBe(top)
        },
      ),
    )
  })
})
