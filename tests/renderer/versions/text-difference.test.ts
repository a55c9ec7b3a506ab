import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textDifference, type TextPart } from '../../../renderer/versions/text-difference'

const join = (parts: readonly TextPart[]): string => parts.map(({ text }) => text).join('')
const same = (parts: readonly TextPart[]): string => join(parts.filter(({ changed }) => !changed))
const marked = (parts: readonly TextPart[]): readonly string[] =>
  parts.filter(({ changed }) => changed).map(({ text }) => text)

describe('textDifference', () => {
  it('loses no sign of either text, and calls equal only what both have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const { left, right } = textDifference(a, b)
        expect(join(left)).toBe(a)
        expect(join(right)).toBe(b)
        expect(same(left)).toBe(same(right))
      }),
    )
  })

  it('marks the word that changed in a Chinese sentence, not the whole of it', () => {
    const { left, right } = textDifference('秋茶今晚八点开抢', '春茶今晚九点开抢')
    expect(same(left)).toContain('今晚')
    expect(marked(left).join('')).toContain('八')
    expect(marked(right).join('')).toContain('九')
    expect(join(right.slice(-1))).toMatch(/抢$/)
    expect(right.at(-1)?.changed).toBe(false)
  })

  it('gives up comparing what has nothing in common, instead of holding up the window', () => {
    const a = Array.from({ length: 5_000 }, (_, n) => `a${n}`).join(' ')
    const b = Array.from({ length: 5_000 }, (_, n) => `b${n}`).join('-')
    const { left, right } = textDifference(a, b)
    expect(join(left)).toBe(a)
    expect(join(right)).toBe(b)
  })
})
