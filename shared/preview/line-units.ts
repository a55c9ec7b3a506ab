import { graphemesOf } from '../message/graphemes'
import { breakClass, mayBreak, type BreakClass } from './break-class'

/** What can only move to the next line as a whole: a word, a 汉字 with its comma, and what hangs. */
export interface LineUnit {
  /** UTF-16 index where it begins. */
  readonly at: number
  /** Graphemes that need room. */
  readonly core: readonly string[]
  /** White space behind them: it needs room only where more follows on the same line. */
  readonly hang: string
  /** A newline stands at its end. */
  readonly forced: boolean
}

/**
 * Cuts text into units, lazily: who stops asking stops the work.
 * @param breaks false: a newline is a space like any other.
 */
export function* lineUnits(text: string, breaks: boolean): Generator<LineUnit, void> {
  let at = 0
  let core: string[] = []
  let hang = ''
  let before: BreakClass | null = null
  let end = 0
  for (const { segment, index } of graphemesOf(text)) {
    const kind = classOf(segment, breaks)
    if (before !== null && mayBreak(before, kind)) {
      yield { at, core, hang, forced: false }
      at = index
      core = []
      hang = ''
    }
    if (kind === 'newline' || kind === 'space' || kind === 'gap') hang += segment
    else core.push(segment)
    if (kind === 'newline') {
      yield { at, core, hang, forced: true }
      at = index + segment.length
      core = []
      hang = ''
      before = null
    } else before = kind
    end = index + segment.length
  }
  if (at < end) yield { at, core, hang, forced: false }
}

function classOf(grapheme: string, breaks: boolean): BreakClass {
  const kind = breakClass(grapheme)
  return kind === 'newline' && !breaks ? 'space' : kind
}
