import { z } from 'zod'
import type { PlanSummary } from './plan-summary'
import type { TagMode } from './tag-mode'

const jobId = z.string().min(1).max(64)

/** Where the people of a job come from. */
export const jobSourceSchema = z.discriminatedUnion('from', [
  /** A list: the name of its file; null: pasted. */
  z.strictObject({ from: z.literal('list'), name: z.string().nullable() }),
  /** Everyone another job has changed, with the tags of before. */
  z.strictObject({ from: z.literal('roll_back'), jobId }),
  /** Everyone another job was to change and did not. */
  z.strictObject({ from: z.literal('retry'), jobId }),
])
export type JobSource = z.infer<typeof jobSourceSchema>

/** Why a job stands still until a person lets it go on. */
export const pauseCauseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person') }),
  /** RongCloud refuses the app itself: secret, rights, service. */
  z.strictObject({ kind: z.literal('refused'), code: z.int(), message: z.string() }),
  /** The keychain does not give the App-Secret. */
  z.strictObject({ kind: z.literal('no_secret') }),
  z.strictObject({ kind: z.literal('no_profile') }),
  /** The profile has another App Key now. */
  z.strictObject({ kind: z.literal('other_app') }),
  /** The address or its certificate is not one to send to. */
  z.strictObject({ kind: z.literal('bad_host'), detail: z.string() }),
  /** The disk did not take, or no longer gives, what the job is made of. */
  z.strictObject({ kind: z.literal('disk'), detail: z.string() }),
])
export type PauseCause = z.infer<typeof pauseCauseSchema>

export const jobStates = ['running', 'paused', 'done', 'cancelled'] as const
export type JobState = (typeof jobStates)[number]

/** Why a running job makes no call at this moment. */
export type Waiting = 'send' | 'turn' | 'over_rate' | 'network' | 'server'

/** Calls and people so far. */
export interface JobProgress {
  readonly calls: number
  readonly people: number
  /** Refused by RongCloud, and skipped: they are in the file to retry. */
  readonly failed: number
  /** Their tags were changed by somebody else since the plan: skipped, too. */
  readonly leftOut: number
  /** In the call that was out when the job was cancelled. */
  readonly unsure: number
  /** Calls made once more after an outcome nobody knows. */
  readonly repeated: number
}

export interface TagJob {
  readonly id: string
  readonly profileId: string
  readonly appKey: string
  readonly mode: TagMode
  readonly source: JobSource
  readonly summary: PlanSummary
  /** What the person wrote to go on although some are unknown; «» where nothing was asked. */
  readonly accepted: string
  readonly confirmedAt: number
  readonly endedAt: number | null
  readonly state: JobState
  readonly cause: PauseCause | null
  readonly progress: JobProgress
  readonly waiting: Waiting | null
  /** Over the last seconds; null: not known yet. */
  readonly peoplePerSecond: number | null
  readonly secondsLeft: number | null
}

/** A plan that waits to be confirmed: nothing has left this computer. */
export interface JobPlan {
  readonly planId: string
  readonly mode: TagJob['mode']
  readonly source: JobSource
  readonly summary: PlanSummary
  /** At the profile's rates. */
  readonly seconds: number
  /** Some who lose tags, to be shown; the first of the list. */
  readonly examples: readonly {
    readonly userId: string
    readonly before: readonly string[]
    readonly after: readonly string[]
  }[]
}
