import { z } from 'zod'
import { draftSchema, type Draft } from '../message/draft'

/** What is left of a deleted draft in the second copy, so that an older one does not come back. */
export const tombstoneSchema = z.strictObject({
  kind: z.literal('deleted'),
  id: draftSchema.options[0].shape.id,
  /** Milliseconds since 1970; never before the last save of what was deleted. */
  deletedAt: z.number(),
})
export type Tombstone = z.infer<typeof tombstoneSchema>

/** One record of the second copy of all drafts that main keeps (reliability.md, fact 2). */
export const mirrorRecordSchema = z.discriminatedUnion('kind', [
  ...draftSchema.options,
  tombstoneSchema,
])
export type MirrorRecord = Draft | Tombstone

/** When this was said of the draft: its last save, or its deletion; ms since 1970. */
export const saidAt = (record: MirrorRecord): number =>
  record.kind === 'deleted' ? record.deletedAt : record.updatedAt
