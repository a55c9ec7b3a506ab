import { z } from 'zod'

export const movingFormat = 'pushdesk-data'

/**
 * Raised only where an older app would misread a record it knows. A new type of record leaves it as it
 * is: who does not know the type says so and takes the rest.
 */
export const movingSchema = 1

/** The first line of the file. `sha256` is that of every byte behind it; `count` that of its lines. */
export const movingHeaderSchema = z.strictObject({
  format: z.literal(movingFormat),
  schema: z.int().min(1),
  count: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type MovingHeader = z.infer<typeof movingHeaderSchema>
