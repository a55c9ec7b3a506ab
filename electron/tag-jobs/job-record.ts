import { z } from 'zod'
import { jobSourceSchema, jobStates, pauseCauseSchema } from '../../shared/tags/tag-job'
import { tagModes } from '../../shared/tags/tag-mode'

const count = z.int().min(0)
const tags = z.array(z.string()).readonly()
const tagCounts = z.array(z.strictObject({ tag: z.string(), people: count })).readonly()

const summarySchema = z.strictObject({
  people: count,
  batchCalls: count,
  singleCalls: count,
  added: tagCounts,
  lost: tagCounts,
  losers: count,
  unknown: count,
  unchanged: count,
  overfull: count,
})

/** A job as it lies on disk. What its calls came to stands in its lines. */
export const jobRecordSchema = z.strictObject({
  id: z.string(),
  profileId: z.string(),
  appKey: z.string(),
  mode: z.enum(tagModes),
  source: jobSourceSchema,
  summary: summarySchema,
  /** The mirror's version when it was planned. */
  accepted: z.string(),
  plannedAt: z.number(),
  /** null: a plan that nobody confirmed; the next start throws it away. */
  confirmedAt: z.number().nullable(),
  endedAt: z.number().nullable(),
  state: z.enum(jobStates),
  cause: pauseCauseSchema.nullable(),
})
export type JobRecord = z.infer<typeof jobRecordSchema>

/** People and their tags of before, run after run; null: unknown. */
const before = z.array(z.tuple([count, tags.nullable()]).readonly()).readonly()

/** One call of a job. Written, all of them, before the job can be confirmed. */
export const batchSchema = z.strictObject({
  n: count,
  /** One a line, as in the mirror's blocks: a thousand ids are read and checked as one text. */
  ids: z.string(),
  tags,
  /** By the mirror at the time of the plan. */
  before,
})
export type BatchRecord = z.infer<typeof batchSchema>
export interface StoredBatch extends BatchRecord {
  readonly userIds: readonly string[]
}

/** One line of a job's log: what became of a call. */
export const jobLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begun'), n: count, at: z.number(), requestId: z.string() }),
  z.strictObject({
    kind: z.literal('done'),
    n: count,
    at: z.number(),
    requestId: z.string(),
    /** Calls it took. */
    tries: count,
    /** Those that were in the call, by the mirror at that moment. */
    before,
    /** Not in the call: changed by somebody else since the plan. */
    leftOut: z.array(z.string()).readonly(),
  }),
  z.strictObject({
    kind: z.literal('failed'),
    n: count,
    at: z.number(),
    requestId: z.string(),
    tries: count,
    code: z.int(),
    message: z.string(),
  }),
  /** Cancelled while nobody knew what became of it. */
  z.strictObject({ kind: z.literal('unsure'), n: count, at: z.number() }),
])
export type JobLine = z.infer<typeof jobLineSchema>
