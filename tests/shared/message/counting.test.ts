import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countGraphemes } from '../../../shared/message/count-graphemes'
import { graphemesOf } from '../../../shared/message/graphemes'
import { utf8Length } from '../../../shared/message/utf8-length'
import { runs } from '../../support/runs'

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
      { numRuns: runs(2000) },
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

describe('graphemesOf', () => {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })
  // Plain signs beside everything that joins: marks, joiners, flags, skins, jamo, line ends.
  const piece = fc.constantFrom(
    ...['秋', '茶', 'a', 'e', ' ', '，', '（', '\n', '\r', '\r\n', '\u0301', '\u3099', '\u302a'],
    ...[
      '\u200d',
      '\ufe0f',
      '\uff9e',
      '\u0600',
      '👨',
      '🏽',
      '🇨',
      '🇳',
      '©',
      '가',
      '\u1100',
      '\u1161',
    ],
    ...['\ud83d', '\ude00', '\u0e33', '\u093f', '\u0915', '\u094d', '#', '\u20e3', '\0', '\u007f'],
  )

  it('cuts no text elsewhere than Unicode does', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
        const text = pieces.join('')
        const whole = [...segmenter.segment(text)].map(({ segment, index }) => ({ segment, index }))
        expect([...graphemesOf(text)]).toEqual(whole)
      }),
      { numRuns: runs(3000) },
    )
  })
})
