import { z } from 'zod'
import { draftSchema } from '../message/draft'
import { bothLanguagesSchema, purposes } from './attempt'
import { HOLD_MOST } from './hold-lengths'

/** One confirmation of the operator: everything they saw and agreed to, frozen. */
export const submissionSchema = z.strictObject({
  attemptId: z.string().min(1).max(64),
  profileId: z.string().min(1).max(64),
  draft: draftSchema,
  purpose: z.enum(purposes),
  /** The audience as they read it. */
  sentence: bothLanguagesSchema,
  operator: z.string().max(60),
  holdMs: z.int().min(0).max(HOLD_MOST),
  /** They typed through the warning that these very bytes may have gone out already. */
  typedThrough: z.boolean(),
})
export type Submission = z.infer<typeof submissionSchema>
