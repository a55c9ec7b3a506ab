import type { JournalStep } from './journal-step'

/** Whose line it is; null: a note of a colleague's send belongs to none. */
export function attemptOfStep(step: JournalStep): string | null {
  if (step.kind === 'noted' || step.kind === 'note_withdrawn') return null
  return step.kind === 'confirmed' ? step.attempt.id : step.attemptId
}
