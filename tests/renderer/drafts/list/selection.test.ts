import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chooseAll,
  chooseOne,
  chooseTo,
  nothingChosen,
  stillChosen,
  toggleRow,
} from '../../../../renderer/drafts/list/selection'

const rowsOf = (text: string): readonly { id: string }[] => [...text].map((id) => ({ id }))
const rows = rowsOf('abcdef')
const chosen = ({ chosen: ids }: { chosen: ReadonlySet<string> }): string =>
  [...ids].sort().join('')

describe('the selection of rows', () => {
  it('extends from where it began, also back over itself', () => {
    const down = chooseTo(chooseTo(chooseOne('c'), rows, 'd'), rows, 'e')
    expect(chosen(down)).toBe('cde')
    expect(chosen(chooseTo(down, rows, 'a'))).toBe('abc')
  })

  it('adds one row and takes it out again, but never the last', () => {
    const two = toggleRow(chooseOne('a'), 'c')
    expect(chosen(two)).toBe('ac')
    expect(chosen(toggleRow(two, 'a'))).toBe('c')
    expect(chosen(toggleRow(chooseOne('a'), 'a'))).toBe('a')
  })

  it('goes on at the row that took the place of the one that is gone', () => {
    expect(stillChosen(chooseOne('c'), rows, rowsOf('abdef'))).toEqual(chooseOne('d'))
    expect(stillChosen(chooseOne('f'), rows, rowsOf('abcde'))).toEqual(chooseOne('e'))
    expect(stillChosen(chooseOne('a'), rows, [])).toEqual(nothingChosen)
  })

  it('keeps of many what a search still shows', () => {
    const all = chooseAll(chooseOne('b'), rows)
    expect(chosen(stillChosen(all, rows, rowsOf('bd')))).toBe('bd')
  })

  it('chooses nothing that is not there, and always the row in hand', () => {
    const ids = fc.subarray([...'abcdef'], { minLength: 1 })
    const one = fc.constantFrom(...'abcdef')
    fc.assert(
      fc.property(one, one, ids, (from, to, left) => {
        const now = left.map((id) => ({ id }))
        const after = stillChosen(chooseTo(chooseOne(from), rows, to), rows, now)
        for (const id of after.chosen) expect(left).toContain(id)
        expect(after.chosen.has(after.at ?? '')).toBe(true)
      }),
    )
  })
})
