import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countGraphemes } from '../../../shared/message/count-graphemes'
import { utf8Length } from '../../../shared/message/utf8-length'

describe('utf8Length', () => {
  it('counts what an encoder writes, lone surrogates included', () => {
    const encoder = new TextEncoder()
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '\ud800', '\udc00'),
        (text, lone) => {
          const whole = `${text}${lone}${text}`
          expect(utf8Length(whole)).toBe(encoder.encode(whole).length)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('countGraphemes', () => {
  it('counts a family as one person sees it', () => {
    expect(countGraphemes('👨‍👩‍👧‍👦')).toBe(1)
    expect(countGraphemes('🇨🇳é')).toBe(2)
    expect(utf8Length('👨‍👩‍👧‍👦')).toBe(25)
  })
})
