import { z } from 'zod'

/**
 * People who got the same tags at the same moment: what the mirror is made of. A call of 1,000 people
 * is one record of 20 kB, not a thousand; a later block about somebody stands for the ones before.
 */
export const blockSchema = z.strictObject({
  /** Its place: the number its key is made of. */
  no: z.int().min(0),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** `job:ID`; `hand`: a single call; `server`: RongCloud said so (`/user/tags/get`). */
  by: z.string(),
  tags: z.array(z.string()).readonly(),
  /** One a line: an id has no line breaks. */
  ids: z.string(),
})
export type StoredBlock = z.infer<typeof blockSchema>
export type Block = Omit<StoredBlock, 'no'>
