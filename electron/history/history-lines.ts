import { exportFormat, exportSchema } from './exported-attempt'
import type { Attempt } from '../../shared/outbox/attempt'
import type { JournalLine } from '../outbox/journal-line'
import { linesByAttempt } from './lines-by-attempt'

/**
 * JSON Lines: a header, then one send a line with the lines of the journal it is the sum of, word
 * for word, so that the chain can be checked without the app (`npm run check-history`).
 */
export function historyLines(
  attempts: readonly Attempt[],
  journal: readonly JournalLine[],
): string {
  const byAttempt = linesByAttempt(journal)
  const header = { format: exportFormat, schema: exportSchema, count: attempts.length }
  const rows = attempts.map((attempt) => ({ attempt, lines: byAttempt.get(attempt.id) ?? [] }))
  return [header, ...rows].map((row) => `${JSON.stringify(row)}\n`).join('')
}
