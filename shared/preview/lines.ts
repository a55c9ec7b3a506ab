import { lineUnits } from './line-units'

/** The width of a run of text, in the unit of `maxWidth`. */
export type Measure = (text: string) => number

export interface LineBox {
  readonly maxWidth: number
  /** 1 or more; Infinity for a whole text. */
  readonly maxLines: number
  readonly measure: Measure
  /** Whether a newline begins a line (default) or is read as a space. */
  readonly breaks?: boolean
}

export interface Lines {
  /** Each line's own stretch of the text, with the white space that hangs at its end. */
  readonly lines: readonly string[]
  /** UTF-16 index, on a grapheme border, where an ellipsis takes over; null: all of it is visible. */
  readonly cutAt: number | null
}

export const ELLIPSIS = '…'

/** No line of a phone holds more; beyond it text is not even looked at, so 1 MB costs nothing. */
const UNITS_PER_LINE = 4096
/** Above this a word is measured grapheme by grapheme, so that typing it does not measure it anew. */
const LONG_WORD = 32

/**
 * Breaks text into lines as a phone does: 汉字 anywhere but against kinsoku, Latin at spaces, what
 * is too long for a line inside, never within a grapheme; the last line is filled up to an ellipsis.
 * Law: the lines joined are the text, up to `cutAt` where there is one.
 */
export function breakLines(text: string, box: LineBox): Lines {
  const { maxWidth, maxLines, measure } = box
  const breaks = box.breaks ?? true
  const most = Number.isFinite(maxLines) ? maxLines * UNITS_PER_LINE : Infinity
  // White space behind the text hangs on its last line and never costs one.
  const inked = text.trimEnd().length
  const head = text.slice(0, Math.min(inked, most))
  const lines: string[] = []
  let start = 0
  let x = 0

  /** Ends the line before `at`; false where it is the last one: ink would be left over. */
  const close = (at: number): boolean => {
    if (lines.length + 1 >= maxLines) return false
    lines.push(text.slice(start, at))
    start = at
    x = 0
    return true
  }

  for (const unit of lineUnits(head, breaks)) {
    const width = widthOf(unit.core, measure)
    if (x > 0 && x + width > maxWidth && unit.at > start && !close(unit.at))
      return cut(text, head, start, lines, box)
    if (x + width > maxWidth) {
      let at = unit.at
      for (const grapheme of unit.core) {
        const step = measure(grapheme)
        if (at > start && x + step > maxWidth && !close(at))
          return cut(text, head, start, lines, box)
        x += step
        at += grapheme.length
      }
    } else x += width
    x += unit.hang === '' ? 0 : measure(unit.hang)
    if (unit.forced) {
      const end = unit.at + lengthOf(unit.core) + unit.hang.length
      if (!close(end)) return cut(text, head, start, lines, box)
    }
  }
  if (head.length < inked) return cut(text, head, start, lines, box)
  if (start < text.length) lines.push(text.slice(start))
  return { lines, cutAt: null }
}

/** Fills the last line from `start` grapheme by grapheme and leaves room for the ellipsis. */
function cut(text: string, head: string, start: number, lines: string[], box: LineBox): Lines {
  const room = box.maxWidth - box.measure(ELLIPSIS)
  const torn = head.length < text.trimEnd().length
  let x = 0
  let at = start
  let ink = start
  fill: for (const unit of lineUnits(head.slice(start), box.breaks ?? true)) {
    for (const grapheme of unit.core) {
      x += box.measure(grapheme)
      // The last grapheme of a shortened head may be torn, so it never counts.
      if (x > room || (torn && at + grapheme.length >= head.length)) break fill
      at += grapheme.length
      ink = at
    }
    if (unit.forced) break
    x += unit.hang === '' ? 0 : box.measure(unit.hang)
    at += unit.hang.length
  }
  return { lines: [...lines, text.slice(start, ink)], cutAt: ink }
}

function widthOf(core: readonly string[], measure: Measure): number {
  if (core.length <= LONG_WORD) return core.length === 0 ? 0 : measure(core.join(''))
  return core.reduce((sum, grapheme) => sum + measure(grapheme), 0)
}

const lengthOf = (core: readonly string[]): number =>
  core.reduce((sum, grapheme) => sum + grapheme.length, 0)
