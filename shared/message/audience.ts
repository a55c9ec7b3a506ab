import { z } from 'zod'

/**
 * Whom a draft is for, exactly as the form holds it: conditions stay when «everyone» is chosen, so
 * that nothing typed is lost and what RongCloud will ignore can be shown struck through.
 */
export const audienceSchema = z.strictObject({
  everyone: z.boolean(),
  /** AND. */
  tags: z.array(z.string()),
  /** OR. */
  tagsAny: z.array(z.string()),
  userIds: z.array(z.string()),
  packageName: z.string(),
  /**
   * The named audience that the conditions above are a copy of, by the name of that moment. The copy
   * is refreshed while the draft is written and is what is sent, so an attempt keeps both.
   */
  segment: z
    .strictObject({ id: z.string().min(1).max(64), name: z.string().min(1).max(60) })
    .optional(),
})
export type Audience = z.infer<typeof audienceSchema>
