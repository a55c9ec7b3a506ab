import { z } from 'zod'
import { draftSchema } from '../message/draft'

/**
 * Why a version was kept: after a pause in typing, before the draft went out, before an older one was
 * restored, or because a person asked for it by name. The last and the sent ones are never thinned.
 */
export const versionReasons = ['pause', 'sent', 'restore', 'named'] as const
export type VersionReason = (typeof versionReasons)[number]

/** A draft as it was at one moment. */
export const draftVersionSchema = z.strictObject({
  id: z.string().min(1).max(64),
  draftId: z.string().min(1).max(64),
  /** Milliseconds since 1970. */
  at: z.number(),
  reason: z.enum(versionReasons),
  /** '': the person gave it none. */
  name: z.string(),
  draft: draftSchema,
})
export type DraftVersion = z.infer<typeof draftVersionSchema>
