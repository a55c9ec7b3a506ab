import { attemptOfStep } from '../../shared/outbox/attempt-of-step'
import { journalStepSchema } from '../../shared/outbox/journal-step'
import type { JournalLine } from '../outbox/journal-line'

/** The lines of each send by its id, in their order. A line that nobody can read is nobody's. */
export function linesByAttempt(
  lines: readonly JournalLine[],
): ReadonlyMap<string, readonly JournalLine[]> {
  const byAttempt = new Map<string, JournalLine[]>()
  for (const line of lines) {
    const id = ownerOf(line.text)
    if (id === null) continue
    const its = byAttempt.get(id)
    if (its) its.push(line)
    else byAttempt.set(id, [line])
  }
  return byAttempt
}

function ownerOf(text: string): string | null {
  try {
    return attemptOfStep(journalStepSchema.parse(JSON.parse(text)))
  } catch {
    return null
  }
}
