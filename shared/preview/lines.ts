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
const UNITS_PER_LINE = 1024
/**
 * Up to this many units a line is measured as a whole, as it will be drawn: kerning and the width of
 * a dash depend on what stands around. Longer ones (nothing visible is) are added up.
 */
const MEASURED_WHOLE = 400
/**
 * What stands around a grapheme moves it by less than this share of a line: a line whose graphemes
 * add up to less, or to that much more, need not be measured as a whole to know whether it fits.
 */
const CLOSE = 0.2

/**
 * Breaks text into lines as a phone does: 汉字 anywhere but against kinsoku, Latin at spaces, what
 * is too long for a line inside, never within a grapheme; the last line is filled up to an ellipsis.
 * Law: the lines joined are the text, up to `cutAt` where there is one.
 */
export function breakLines(text: string, box: LineBox): Lines {
  const { maxWidth, maxLines, measure } = box
  const most = Number.isFinite(maxLines) ? maxLines * UNITS_PER_LINE : Infinity
  // White space behind the text hangs on its last line and never costs one.
  const inked = text.trimEnd().length
  const head = text.slice(0, Math.min(inked, most))
  const lines: string[] = []
  let start = 0
  /** Width of the line so far, with the white space that hangs at its end. */
  let x = 0

  /** Width of the line once it goes on with these graphemes up to `end`. */
  const widthTo = (end: number, graphemes: readonly string[]): number => {
    const added = x + sum(graphemes, measure, maxWidth * (1 + CLOSE))
    const isClose = Math.abs(added - maxWidth) <= maxWidth * CLOSE
    return isClose && end - start <= MEASURED_WHOLE ? measure(text.slice(start, end)) : added
  }
  /** Ends the line before `at`; false where it is the last one: ink would be left over. */
  const close = (at: number): boolean => {
    if (lines.length + 1 >= maxLines) return false
    lines.push(text.slice(start, at))
    start = at
    x = 0
    return true
  }
  const cut = (): Lines => cutLine(text, start, lines, box)

  for (const unit of lineUnits(head, box.breaks ?? true)) {
    const end = unit.at + lengthOf(unit.core)
    let width = unit.core.length === 0 ? x : widthTo(end, unit.core)
    if (width > maxWidth && unit.at > start) {
      if (!close(unit.at)) return cut()
      width = widthTo(end, unit.core)
    }
    if (width > maxWidth) {
      let at = unit.at
      for (const grapheme of unit.core) {
        width = widthTo(at + grapheme.length, [grapheme])
        if (width > maxWidth && at > start) {
          if (!close(at)) return cut()
          width = measure(grapheme)
        }
        x = width
        at += grapheme.length
      }
    }
    x = width + (unit.hang === '' ? 0 : measure(unit.hang))
    if (unit.forced && !close(end + unit.hang.length)) return cut()
  }
  if (head.length < inked) return cut()
  if (start < text.length) lines.push(text.slice(start))
  return { lines, cutAt: null }
}

/** Fills the last line from `start` grapheme by grapheme and leaves room for the ellipsis. */
function cutLine(
  text: string,
  start: number,
  lines: readonly string[],
  { maxWidth, measure, breaks }: LineBox,
): Lines {
  const stretch = text.slice(start, start + UNITS_PER_LINE)
  const torn = start + stretch.length < text.length
  const dots = measure(ELLIPSIS)
  let x = 0
  let at = start
  let ink = start
  fill: for (const unit of lineUnits(stretch, breaks ?? true)) {
    for (const grapheme of unit.core) {
      const end = at + grapheme.length
      x =
        end - start <= MEASURED_WHOLE
          ? measure(text.slice(start, end) + ELLIPSIS) - dots
          : x + measure(grapheme)
      // The last grapheme of a shortened stretch may be torn, so it never counts.
      if (x + dots > maxWidth || (torn && end >= start + stretch.length)) break fill
      at = end
      ink = end
    }
    if (unit.forced) break
    x += unit.hang === '' ? 0 : measure(unit.hang)
    at += unit.hang.length
  }
  return { lines: [...lines, text.slice(start, ink)], cutAt: ink }
}

/** Adds up, and stops where the sum says enough. */
function sum(graphemes: readonly string[], measure: Measure, enough: number): number {
  let width = 0
  for (const grapheme of graphemes) {
    width += measure(grapheme)
    if (width > enough) break
  }
  return width
}

const lengthOf = (core: readonly string[]): number =>
  core.reduce((length, grapheme) => length + grapheme.length, 0)
