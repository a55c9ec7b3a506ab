import { fail, ok, type Result } from '../../shared/result'
import type { Separator } from '../../shared/tags/list-reading'
import type { RowFault } from '../../shared/tags/row-fault'
import { bare } from './formula'

export interface Cell {
  readonly text: string
  readonly quoted: boolean
}

/**
 * The cells of one line. A quote never reaches into the next line: neither ids nor tags have line
 * breaks, and so an unclosed one costs its own line and not the rest of the file.
 */
export function splitRow(
  line: string,
  separator: Separator,
): Result<readonly Cell[], Extract<RowFault, 'unclosed_quote' | 'stray_quote'>> {
  const cells: Cell[] = []
  let at = 0
  for (;;) {
    while (line[at] === ' ') at += 1
    // What Excel writes to keep figures as text.
    const opened = line[at] === '"' ? at : line.startsWith('="', at) ? at + 1 : -1
    let end: number
    if (opened >= 0) {
      const closed = closingQuote(line, opened + 1)
      if (closed < 0) return fail('unclosed_quote')
      end = closed + 1
      while (line[end] === ' ' || (separator !== '\t' && line[end] === '\t')) end += 1
      if (end < line.length && line[end] !== separator) return fail('stray_quote')
      cells.push(cell(line.slice(opened + 1, closed).replaceAll('""', '"'), true))
    } else {
      end = line.indexOf(separator, at)
      if (end < 0) end = line.length
      const text = line.slice(at, end)
      if (text.includes('"')) return fail('stray_quote')
      cells.push(cell(text, false))
    }
    if (end >= line.length) return ok(cells)
    at = end + 1
  }
}

function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from)
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2)
  return at
}

/** An apostrophe before what a table program would calculate is how our own files write it. */
function cell(text: string, quoted: boolean): Cell {
  return { text: bare(text.trim()), quoted }
}
