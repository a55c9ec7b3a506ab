import { rowRemarks, type RowRemark } from '../../shared/tags/row-fault'
import type { LineRemark } from '../../shared/tags/tag-list'
import { guarded } from './formula'

/** How many begin with the text of their line; of the others only line and reason are kept. */
const TEXTS = 10_000
const SHOWN = 80
/** More remarks than a line can have kinds of them. */
const KINDS = 32

export interface Remarks {
  readonly add: (line: number, remark: RowRemark, text: string) => void
  readonly counts: () => Readonly<Partial<Record<RowRemark, number>>>
  readonly first: (most: number) => readonly LineRemark[]
  /** All of them by line, as CSV with a heading. */
  readonly report: () => string
}

/** What is to be said about lines, five million of them in 40 MB. */
export function createRemarks(): Remarks {
  let found = new Float64Array(1024)
  let count = 0
  let sorted = true
  const texts = new Map<number, string>()
  const counts: Partial<Record<RowRemark, number>> = {}

  function sort(): Float64Array {
    if (!sorted) found.subarray(0, count).sort()
    sorted = true
    return found.subarray(0, count)
  }
  const read = (code: number): LineRemark => ({
    line: Math.floor(code / KINDS),
    remark: rowRemarks[code % KINDS] as RowRemark,
    text: texts.get(code) ?? '',
  })

  return {
    add: (line, remark, text) => {
      const code = line * KINDS + rowRemarks.indexOf(remark)
      if (count === found.length) {
        const wider = new Float64Array(count * 2)
        wider.set(found)
        found = wider
      }
      if (count > 0 && code < (found[count - 1] as number)) sorted = false
      found[count] = code
      count += 1
      counts[remark] = (counts[remark] ?? 0) + 1
      if (texts.size < TEXTS) texts.set(code, shown(text))
    },
    counts: () => counts,
    first: (most) => [...sort().subarray(0, most)].map(read),
    report: () => {
      const lines = ['line,reason,text']
      for (const code of sort()) {
        const { line, remark, text } = read(code)
        lines.push(`${line},${remark},"${text.replaceAll('"', '""')}"`)
      }
      return `\uFEFF${lines.join('\r\n')}\r\n`
    },
  }
}

/** Readable in a table, and nothing that one would calculate. */
function shown(text: string): string {
  return guarded(text.slice(0, SHOWN).replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '\ufffd'))
}
