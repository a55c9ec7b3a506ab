import { describe, expect, it } from 'vitest'
import { rowMove } from '../../../../renderer/drafts/list/row-move'

const press = (key: string, shiftKey = false) =>
  rowMove(new KeyboardEvent('keydown', { key, shiftKey }), 5, 100, 10)

describe('the keys of the list', () => {
  it('reach every row: one, a screen, both ends', () => {
    expect(press('ArrowDown')).toEqual({ to: 6, extends: false })
    expect(press('PageUp')).toEqual({ to: 0, extends: false })
    expect(press('PageDown')).toEqual({ to: 15, extends: false })
    expect(press('Home')).toEqual({ to: 0, extends: false })
    expect(press('End')).toEqual({ to: 99, extends: false })
  })

  it('choose a stretch with Shift', () => {
    expect(press('ArrowUp', true)).toEqual({ to: 4, extends: true })
    expect(press('End', true)).toEqual({ to: 99, extends: true })
  })

  it('leave other keys alone, and everything in an empty list', () => {
    expect(press('a')).toBeNull()
    expect(rowMove(new KeyboardEvent('keydown', { key: 'End' }), -1, 0, 10)).toBeNull()
  })
})
