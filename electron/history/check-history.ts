import type { Attempt } from '../../shared/outbox/attempt'
import { journalStepSchema } from '../../shared/outbox/journal-step'
import { nextAttempt } from '../../shared/outbox/next-attempt'
import { CHAIN_BEGINS, isWhole, type JournalLine } from '../outbox/journal-line'
import { exportedAttemptSchema, exportHeaderSchema, type ExportedAttempt } from './exported-attempt'

export type HistoryCheck =
  | {
      readonly kind: 'holds'
      readonly attempts: number
      readonly lines: number
      /** How often the next line of the journal is not in the file: of a send or note left out of it. */
      readonly gaps: number
    }
  /** The first line of the journal, by its number, that is not what was written, or not in its place. */
  | { readonly kind: 'broken'; readonly seq: number }
  /** Its lines hold, but the send says something else than they do. */
  | { readonly kind: 'retold'; readonly attemptId: string }
  /** The line of the file, from 1, that is none of an export. */
  | { readonly kind: 'not_an_export'; readonly line: number }
  /** The header promises another number of sends. */
  | { readonly kind: 'incomplete'; readonly promised: number; readonly found: number }

/** Checks an export in JSON Lines (`historyLines`) by itself: it needs neither the app nor its journal. */
export function checkHistory(text: string): HistoryCheck {
  const rows = text.split('\n').filter((row) => row.trim() !== '')
  const header = exportHeaderSchema.safeParse(parse(rows[0]))
  if (!header.success) return { kind: 'not_an_export', line: 1 }
  const exported: ExportedAttempt[] = []
  for (const [index, row] of rows.slice(1).entries()) {
    const read = exportedAttemptSchema.safeParse(parse(row))
    if (!read.success) return { kind: 'not_an_export', line: index + 2 }
    exported.push(read.data)
  }
  const lines = exported.flatMap((each) => each.lines).sort((a, b) => a.seq - b.seq)
  const broken = firstBroken(lines)
  if (broken !== undefined) return { kind: 'broken', seq: broken.seq }
  const retold = exported.find((each) => !isSumOfLines(each))
  if (retold) return { kind: 'retold', attemptId: retold.attempt.id }
  const { count } = header.data
  if (count !== exported.length)
    return { kind: 'incomplete', promised: count, found: exported.length }
  const gaps = lines.filter(({ seq }, index) => seq !== (lines[index - 1]?.seq ?? 0) + 1).length
  return { kind: 'holds', attempts: count, lines: lines.length, gaps }
}

function firstBroken(lines: readonly JournalLine[]): JournalLine | undefined {
  return lines.find((line, index) => {
    const before = lines[index - 1]
    // Where the line before is not in the file, nothing but the line itself can be checked.
    const follows =
      line.seq === 1
        ? line.prev === CHAIN_BEGINS
        : before?.seq !== line.seq - 1 || line.prev === before.hash
    return !isWhole(line) || !follows || before?.seq === line.seq
  })
}

function isSumOfLines({ attempt, lines }: ExportedAttempt): boolean {
  let known: Attempt | undefined
  for (const { text } of lines) {
    const step = journalStepSchema.safeParse(parse(text))
    if (!step.success || step.data.kind === 'noted' || step.data.kind === 'note_withdrawn')
      return false
    known = nextAttempt(known, step.data) ?? known
  }
  return JSON.stringify(known) === JSON.stringify(attempt)
}

/** undefined: no JSON, and so nothing that any schema takes. */
function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
