import { z } from 'zod'

/** Where a draft is kept among the others; nothing of it is ever sent. */
export const filingSchema = z.strictObject({
  /** '': in none. */
  folder: z.string(),
  labels: z.array(z.string()).readonly(),
  /** A template is no message yet: using it makes a draft of it, with its placeholders filled. */
  template: z.boolean(),
  /**
   * Since when it lies in the bin (ms since 1970); null: it does not. Part of the draft, so that both
   * copies keep what was thrown away as safely as everything else.
   */
  binnedAt: z.number().nullable(),
})
export type Filing = z.infer<typeof filingSchema>

export const unfiled: Filing = { folder: '', labels: [], template: false, binnedAt: null }
