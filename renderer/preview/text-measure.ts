import type { Measure } from '../../shared/preview/lines'

/** Words and graphemes remembered per font; a whole text is never kept. */
const MOST_KEPT = 5000
const LONE_MARKS = /^[\p{P}\p{S}]+$/u
const HAN = '\u8336'
const measures = new Map<string, Measure>()

/**
 * Widths in px of text set in `font` (CSS shorthand), as this machine draws it. Where there is no
 * canvas a 汉字 counts one em and anything else a little more than half.
 */
export function textMeasure(font: string): Measure {
  const known = measures.get(font)
  if (known) return known
  const raw = canvasMeasure(font) ?? roughMeasure(font)
  const kept = new Map<string, number>()
  const measure: Measure = (text) => {
    const before = kept.get(text)
    if (before !== undefined) return before
    const width = raw(text)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(text, width)
    return width
  }
  measures.set(font, measure)
  return measure
}

function canvasMeasure(font: string): Measure | null {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return null
  context.font = font
  const width = (text: string): number => context.measureText(text).width
  // A dash alone is drawn narrower than one beside a word: the font looks at the script around it.
  const neighbour = width(HAN)
  return (text) => (LONE_MARKS.test(text) ? width(HAN + text) - neighbour : width(text))
}

function roughMeasure(font: string): Measure {
  const em = Number(/(\d+)px/.exec(font)?.[1] ?? 16)
  return (text) => {
    let width = 0
    for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x1100 ? 0.56 : 1
    return width * em
  }
}
