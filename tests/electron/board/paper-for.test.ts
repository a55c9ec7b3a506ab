import { describe, expect, it } from 'vitest'
import { paperFor } from '../../../electron/board/paper-for'

const printable = { width: (16.54 - 0.8) * 96, height: (11.69 - 0.8) * 96 }

describe('the paper of a board', () => {
  it('never enlarges a board that fits', () => {
    expect(paperFor({ width: 1374, height: 900 }).scale).toBe(1)
  })

  it('shrinks a higher one onto one page, so that no row is left alone on a second', () => {
    const { scale = 1 } = paperFor({ width: 1374, height: 1300 })
    expect(1300 * scale).toBeLessThanOrEqual(printable.height)
    expect(scale).toBeGreaterThan(0.6)
  })

  it('takes more pages before words become too small to read', () => {
    const { scale = 1 } = paperFor({ width: 1374, height: 4000 })
    expect(scale).toBe(1)
  })

  it('is always as wide as its page at most', () => {
    const { scale = 1 } = paperFor({ width: 3000, height: 4000 })
    expect(3000 * scale).toBeLessThanOrEqual(printable.width)
  })
})
