import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, ELLIPSIS, type Measure } from '../../../shared/preview/lines'

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const graphemesOf = (text: string): string[] => [...segmenter.segment(text)].map((it) => it.segment)

/** Ten a 汉字 or an emoji, five a Latin letter: widths that add up, as the laws need. */
const tenEach: Measure = (text) =>
  graphemesOf(text).reduce((sum, it) => sum + (/^[\u0020-\u024F…]/.test(it) ? 5 : 10), 0)

const whole = (text: string, maxWidth: number): readonly string[] =>
  breakLines(text, { maxWidth, maxLines: Infinity, measure: tenEach }).lines

const inked = (line: string): string => line.replace(/[\s\u200B]+$/u, '')

/** Everything an operator may paste: words, kinsoku, families, flags, marks, RTL, torn surrogates. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '桂花乌龙',
        '，',
        '。',
        '（',
        '」',
        '《',
        '！',
        'Pushdesk',
        ' ',
        '  ',
        '\n',
        '\r\n',
        '20:00',
        '500',
        '¥',
        '%',
        '👨‍👩‍👧‍👦',
        '🇨🇳',
        'é̂',
        'שלום',
        'مرحبا',
        '\u202E',
        '\u200B',
        '\u00A0',
        '—',
        '-',
        '\uD800',
        'https://example.com/a',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))
const anyWidth = fc.integer({ min: 4, max: 200 })

describe('breakLines keeps its laws', () => {
  it('loses no character: the lines joined are the text', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        expect(whole(text, width).join('')).toBe(text)
      }),
    )
  })

  it('joins to the text up to the cut, and never takes more lines than there are', () => {
    fc.assert(
      fc.property(anyText, anyWidth, fc.integer({ min: 1, max: 5 }), (text, width, maxLines) => {
        const { lines, cutAt } = breakLines(text, { maxWidth: width, maxLines, measure: tenEach })
        expect(lines.length).toBeLessThanOrEqual(maxLines)
        expect(lines.join('')).toBe(text.slice(0, cutAt ?? text.length))
        expect(cutAt === null).toBe(inkedLines(text, width) <= maxLines)
      }),
    )
  })

  it('never cuts through a family, a flag or a letter and its marks', () => {
    fc.assert(
      fc.property(anyText, anyWidth, fc.integer({ min: 1, max: 5 }), (text, width, maxLines) => {
        const borders = new Set([...segmenter.segment(text)].map((it) => it.index)).add(text.length)
        const { lines, cutAt } = breakLines(text, { maxWidth: width, maxLines, measure: tenEach })
        let at = 0
        for (const line of lines) expect(borders.has((at += line.length))).toBe(true)
        if (cutAt !== null) expect(borders.has(cutAt)).toBe(true)
      }),
    )
  })

  it('lets no line run over the edge, unless it is a single grapheme', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        for (const line of whole(text, width)) {
          const ink = inked(line)
          if (graphemesOf(ink).length > 1) expect(tenEach(ink)).toBeLessThanOrEqual(width)
        }
      }),
    )
  })

  it('leaves room for the ellipsis on the last line', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 5, max: 200 }), (text, width) => {
        const { lines, cutAt } = breakLines(text, {
          maxWidth: width,
          maxLines: 2,
          measure: tenEach,
        })
        if (cutAt === null) return
        expect(tenEach((lines.at(-1) ?? '') + ELLIPSIS)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('never needs fewer lines on a narrower phone', () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyWidth, (text, one, other) => {
        const narrow = whole(text, Math.min(one, other))
        const wide = whole(text, Math.max(one, other))
        expect(narrow.length).toBeGreaterThanOrEqual(wide.length)
      }),
    )
  })
})

/** Lines up to the last one with ink: white space behind the text never costs a line. */
function inkedLines(text: string, width: number): number {
  return whole(inkedText(text), width).length
}
const inkedText = (text: string): string => text.replace(/\s+$/u, '')

describe('breakLines breaks as a phone does', () => {
  it('keeps ，。！」 from beginning a line and （《 from ending one', () => {
    expect(whole('桂花乌龙，秋茶', 40)).toEqual(['桂花乌', '龙，秋茶'])
    expect(whole('桂花乌（龙）', 40)).toEqual(['桂花乌', '（龙）'])
    expect(whole('他说「好！」', 50)).toEqual(['他说', '「好！」'])
  })

  it('moves a Latin word as a whole, and breaks it only where no line holds it', () => {
    expect(whole('new tea tonight', 45)).toEqual(['new tea ', 'tonight'])
    expect(whole('a abcdefghijkl', 25)).toEqual(['a ', 'abcde', 'fghij', 'kl'])
  })

  it('lets Chinese break beside Latin and figures, but never a time or a price', () => {
    expect(whole('今晚20:00开抢', 40)).toEqual(['今晚', '20:00开', '抢'])
    expect(whole('只要¥99起', 30)).toEqual(['只要', '¥99起'])
    expect(whole('降了5%啦', 25)).toEqual(['降了', '5%啦'])
  })

  it('lets spaces hang at the end of a line instead of beginning the next', () => {
    expect(whole('ab    cd', 10)).toEqual(['ab    ', 'cd'])
  })

  it('begins a line at a newline, also at an empty one and at CRLF', () => {
    expect(whole('甲\n\n乙\r\n丙', 100)).toEqual(['甲\n', '\n', '乙\r\n', '丙'])
  })

  it('reads newlines as spaces where the phone shows one row', () => {
    const box = { maxWidth: 100, maxLines: 1, measure: tenEach, breaks: false }
    expect(breakLines('甲\n乙', box)).toEqual({ lines: ['甲\n乙'], cutAt: null })
  })

  it('puts the ellipsis behind the last grapheme that fits, not behind a whole word', () => {
    const box = { maxWidth: 50, maxLines: 1, measure: tenEach }
    expect(breakLines('abc defghijkl', box).cutAt).toBe(9)
    expect(breakLines('茶👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', box).cutAt).toBe(1 + 3 * 11)
  })

  it('does not announce a cut for white space behind the text', () => {
    const box = { maxWidth: 50, maxLines: 1, measure: tenEach }
    expect(breakLines('甲\n \n', box)).toEqual({ lines: ['甲\n \n'], cutAt: null })
  })

  it('has no line for no text', () => {
    expect(breakLines('', { maxWidth: 50, maxLines: 4, measure: tenEach })).toEqual({
      lines: [],
      cutAt: null,
    })
  })
})

describe('breakLines does not freeze', () => {
  const floods: readonly (readonly [string, string])[] = [
    ['one word', 'x'],
    ['汉字', '茶'],
    ['spaces', ' '],
    ['newlines', '\n'],
    ['zero-width joiners', '\u200D'],
    ['marks on one letter', '\u0301'],
    ['families', '👨‍👩‍👧‍👦'],
  ]
  it.each(floods)('on 1 MB of %s', (_, part) => {
    const text = `茶${part.repeat(Math.ceil(1_000_000 / part.length))}`
    let measured = 0
    const measure: Measure = (run) => {
      measured += run.length
      return tenEach(run)
    }
    const box = { maxWidth: 301, maxLines: 4, measure }
    const { lines, cutAt } = breakLines(text, box)
    expect(lines.length).toBeLessThanOrEqual(4)
    expect(lines.join('')).toBe(text.slice(0, cutAt ?? text.length))
    expect(measured).toBeLessThan(200_000)
  })
})
