import { z } from 'zod'
import { attemptSchema } from './attempt'
import { outcomeSchema, recallCauses, verdicts } from './outcome'
import { ticketNoteSchema } from './ticket-note'

const attemptId = z.string().min(1).max(64)
const at = z.number()

/**
 * One line of the journal: what happened, and when (ms). Lines are only ever added. What is known of
 * a send is the sum of its lines (`replay`).
 */
export const journalStepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('confirmed'), at, attempt: attemptSchema }),
  z.strictObject({ kind: z.literal('recalled'), at, attemptId, cause: z.enum(recallCauses) }),
  /** Written before the socket opens: from here on it may go out. */
  z.strictObject({ kind: z.literal('in_flight'), at, attemptId, host: z.string() }),
  z.strictObject({
    kind: z.literal('ended'),
    at,
    attemptId,
    outcome: outcomeSchema,
    connectedAt: z.number().nullable(),
    writtenAt: z.number().nullable(),
    ticketsAfter: attemptSchema.shape.ticketsAfter,
  }),
  z.strictObject({
    kind: z.literal('settled'),
    at,
    attemptId,
    verdict: z.enum(verdicts),
    who: z.string(),
    note: z.string(),
  }),
  /** A person knows why RongCloud said 1008: it fills the ledger no longer. */
  z.strictObject({ kind: z.literal('lifted'), at, attemptId }),
  z.strictObject({ kind: z.literal('noted'), at, note: ticketNoteSchema }),
  z.strictObject({ kind: z.literal('note_withdrawn'), at, noteId: z.string() }),
])
export type JournalStep = z.infer<typeof journalStepSchema>
