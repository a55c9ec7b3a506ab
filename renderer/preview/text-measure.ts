import type { Measure } from '../../shared/preview/lines'

/** Lines and words remembered per font, each no longer than a line. */
const MOST_KEPT = 5000
// Canvases of newer Chromiums pull two full-width marks together; phones, and our own style, do not.
const TRIMMED_PAIR =
  /[\u00B7\u2018-\u201F\u3000-\u301F\u30FB\uFF01-\uFF65](?=[\u00B7\u2018-\u201F\u3000-\u301F\u30FB\uFF01-\uFF65])/g
const APART = '$&\u200B'
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
  return (text) => context.measureText(text.replace(TRIMMED_PAIR, APART)).width
}

function roughMeasure(font: string): Measure {
  const em = Number(/(\d+)px/.exec(font)?.[1] ?? 16)
  return (text) => {
    let width = 0
    for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x1100 ? 0.56 : 1
    return width * em
  }
}
