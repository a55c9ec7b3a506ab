import { z } from 'zod'
import { attemptSchema } from '../../shared/outbox/attempt'
import { journalLineSchema } from '../outbox/journal-line'

export const exportFormat = 'pushdesk-history'
/** Grows when an older reader would misread a file. */
export const exportSchema = 1

/** The first line of an export. */
export const exportHeaderSchema = z.strictObject({
  format: z.literal(exportFormat),
  schema: z.literal(exportSchema),
  /** How many sends follow, one a line. */
  count: z.int().min(0),
})

/** Every other line: a send, and the lines of the journal it is the sum of. */
export const exportedAttemptSchema = z.strictObject({
  attempt: attemptSchema,
  lines: z.array(journalLineSchema),
})
export type ExportedAttempt = z.infer<typeof exportedAttemptSchema>
