import { z } from 'zod'
import { limits } from '../rongcloud/limits'
import { hostSchema } from '../rongcloud/hosts'

export const environments = ['rehearsal', 'development', 'production'] as const
export type Environment = (typeof environments)[number]

export const defaultTagRates = {
  setsPerSecond: limits.tagSetsPerSecond,
  batchesPerSecond: limits.tagBatchesPerSecond,
}

/**
 * One app at RongCloud as the operator knows it. The App-Secret is not part of it: it lies in the
 * keychain under `appKey` and never comes back out.
 */
export const profileSchema = z
  .strictObject({
    id: z.string().min(1).max(64),
    name: z.string().trim().min(1).max(60),
    appKey: z.string().regex(/^[\x21-\x7e]{1,64}$/),
    environment: z.enum(environments),
    host: hostSchema,
    answerFormat: z.enum(['json', 'xml']),
    /** api.md: the seed and all SDKs sign seconds, today's doc milliseconds; both are accepted. */
    timestampUnit: z.enum(['seconds', 'milliseconds']),
    limits: z.strictObject({
      perHour: z.int().min(1).max(1000),
      perDay: z.int().min(1).max(1000),
    }),
    /** User ids of those who try a message before the crowd gets it. */
    testPeople: z
      .array(z.string().trim().min(1).max(limits.userid))
      .max(limits.testPeople)
      .default([]),
    /** Tests go by `/push/user`, which takes no ticket: official today, beyond the seed (api.md). */
    freeTest: z.boolean().default(false),
    /** Tag calls a second that RongCloud takes (api.md [doc]), adjustable by RongCloud per app. */
    tagRates: z
      .strictObject({
        setsPerSecond: z.int().min(1).max(1_000_000),
        batchesPerSecond: z.int().min(1).max(1_000_000),
      })
      .default(defaultTagRates),
    /** `/user/tags/get` may be asked: official today, beyond the seed (api.md). */
    tagsGet: z.boolean().default(false),
    /** Sends before this moment (ms) take no ticket: only a reset of the sandbox moves it. */
    countFrom: z.int().min(0),
  })
  // The sandbox never runs inside a profile that is not 演练, and 演练 never leaves this machine.
  .refine(
    (profile) => (profile.host.kind === 'sandbox') === (profile.environment === 'rehearsal'),
    {
      path: ['host'],
    },
  )
export type Profile = z.infer<typeof profileSchema>

export const defaultLimits = { perHour: limits.sendsPerHour, perDay: limits.sendsPerDay } as const

/** The id of the profile that stands ready on the first run. */
export const SAMPLE_PROFILE_ID = 'sample'
