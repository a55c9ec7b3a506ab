import { z } from 'zod'
import type { CallOutcome } from '../rongcloud/answer'
import {
  segmentSchema,
  type Segment,
  type SegmentEstimate,
  type SegmentOverlap,
} from '../segments/segment'
import type { Dictionary, KnownPerson, MirrorCount } from '../tags/known-person'
import { listReadingSchema } from '../tags/list-reading'
import { oneLineIdSchema } from '../tags/one-line-id'
import type { RowFault } from '../tags/row-fault'
import type { JobPlan, TagJob } from '../tags/tag-job'
import type { TagList } from '../tags/tag-list'
import { tagModes } from '../tags/tag-mode'
import { accepts } from './define'
import type { FileFailure } from './file-failure'

const nothing = z.undefined()
const id = z.string().min(1).max(64)

type NoProfile = { readonly kind: 'no_such_profile' }
type TooLate = { readonly kind: 'too_late' }
type NoList = { readonly kind: 'no_such_list' }
type NoJob = { readonly kind: 'no_such_job' }
/** The thread that keeps tags did not answer, or its disk did not take it; nothing was sent for it. */
type NotKept = { readonly kind: 'not_kept'; readonly detail: string }

/** Nothing was planned, and nothing sent. */
export type PlanFailure =
  | NoProfile
  | NoList
  | NoJob
  /** The list is empty, or the other job has nobody to take back or to try again. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'bad_tags'; readonly remark: RowFault }
  /** It was dropped while it was made. */
  | { readonly kind: 'cancelled' }
  | NotKept

/** Nothing was sent; the plan is still there unless it says otherwise. */
export type ConfirmFailure =
  | { readonly kind: 'no_such_plan' }
  /** The mirror has changed since: what would be lost may be something else now. */
  | { readonly kind: 'stale' }
  /** Many people's tags are replaced, and the app's name was not typed as it is called. */
  | { readonly kind: 'name_differs' }
  /** To add or to remove, the tags of now must be known; a person may accept that in writing. */
  | { readonly kind: 'unknown_people' }
  /** Another job of this app is not over. */
  | { readonly kind: 'another_job' }
  | NotKept

const listId = z.strictObject({ listId: id })
const jobId = z.strictObject({ jobId: id })
const jobFile = z.strictObject({ jobId: id, name: z.string().min(1).max(200) })
const tags = z.array(z.string().trim().min(1)).max(20)
const audience = segmentSchema.shape.audience
/** Characters that can be pasted: half a million ids. */
const PASTED = 10_000_000

/** The part of the contract that is about many people's tags. */
export const tagContract = {
  /**
   * Opens a list and begins to read it, in a thread of its own; `tagList.changed` tells how far it is.
   * One list is open at a time. `again`: the same one, read otherwise.
   */
  'tagList.open': accepts(
    z.strictObject({
      source: z.discriminatedUnion('from', [
        z.strictObject({ from: z.literal('file') }),
        z.strictObject({ from: z.literal('text'), text: z.string().max(PASTED) }),
        z.strictObject({ from: z.literal('again'), listId: id }),
      ]),
      reading: listReadingSchema,
    }),
  ).returns<TagList, NoList | { readonly kind: 'cancelled' }>(),
  /** Asks where to, and puts every remark about a line there as CSV. */
  'tagList.report': accepts(
    z.strictObject({ listId: id, name: z.string().min(1).max(200) }),
  ).returns<{ readonly path: string }, FileFailure | NoList>(),
  /** Stops reading at once, and lets go of the list. */
  'tagList.cancel': accepts(listId).returns<null>(),

  /** What a list, a roll-back or a retry would do, by the mirror. Nothing is sent. */
  'tagJobs.plan': accepts(
    z.strictObject({
      /** Made by the window, so that it can drop what is still being made. */
      planId: id,
      profileId: id,
      mode: z.enum(tagModes),
      source: z.discriminatedUnion('from', [
        /** `tags`: what a list of ids gets; a list with tags of its own ignores them. */
        z.strictObject({ from: z.literal('list'), listId: id, tags }),
        z.strictObject({ from: z.literal('roll_back'), jobId: id }),
        z.strictObject({ from: z.literal('retry'), jobId: id }),
      ]),
    }),
  ).returns<JobPlan, PlanFailure>(),
  'tagJobs.drop': accepts(z.strictObject({ planId: id })).returns<null, NotKept>(),
  /**
   * From here on it is sent. `accepted`: what the person wrote where some are unknown; `typedName`: the
   * app's name as they typed it, where `asksForName` says so, else «».
   */
  'tagJobs.confirm': accepts(
    z.strictObject({
      planId: id,
      accepted: z.string().trim().max(200),
      typedName: z.string().max(120),
    }),
  ).returns<TagJob, ConfirmFailure>(),
  'tagJobs.pause': accepts(jobId).returns<TagJob, NoJob | TooLate | NotKept>(),
  'tagJobs.resume': accepts(jobId).returns<TagJob, NoJob | TooLate | NotKept>(),
  /** Waits for the call that is out, 10 s at most. What was set stays; a roll-back takes it back. */
  'tagJobs.cancel': accepts(jobId).returns<TagJob, NoJob | TooLate | NotKept>(),
  'tagJobs.list': accepts(nothing).returns<readonly TagJob[], NotKept>(),
  /** Ask where to, and put people with tags there as a list that can be opened again. */
  'tagJobs.retryFile': accepts(jobFile).returns<
    { readonly path: string; readonly people: number },
    FileFailure | NoJob | NotKept
  >(),
  'tagJobs.rollBackFile': accepts(jobFile).returns<
    { readonly path: string; readonly people: number },
    FileFailure | NoJob | NotKept
  >(),

  /** What this desk knows of somebody's tags; null: nothing. */
  'mirrorTags.person': accepts(
    z.strictObject({ profileId: id, userId: z.string().min(1).max(256) }),
  ).returns<KnownPerson | null, NoProfile | NotKept>(),
  /** Asks RongCloud for their tags (`/user/tags/get`, beyond the seed) and keeps the answer. */
  'mirrorTags.fetch': accepts(
    z.strictObject({
      profileId: id,
      userIds: z.array(oneLineIdSchema.min(1).max(256)).min(1).max(1000),
    }),
  ).returns<
    { readonly people: number },
    | NoProfile
    /** The profile does not say that it may be asked. */
    | { readonly kind: 'not_allowed' }
    | { readonly kind: 'not_answered'; readonly outcome: CallOutcome; readonly people: number }
    | NotKept
  >(),
  'mirrorTags.dictionary': accepts(z.strictObject({ profileId: id })).returns<
    Dictionary,
    NoProfile | NotKept
  >(),
  /** How many have all of `tags` and one of `tagsAny`, and how old the word of it is. */
  'mirrorTags.count': accepts(z.strictObject({ profileId: id, tags, tagsAny: tags })).returns<
    MirrorCount,
    NoProfile | NotKept
  >(),

  'segments.list': accepts(z.strictObject({ profileId: id })).returns<
    readonly Segment[],
    NotKept
  >(),
  'segments.save': accepts(segmentSchema).returns<Segment, NotKept>(),
  'segments.remove': accepts(z.strictObject({ id })).returns<null, NotKept>(),
  'segments.estimate': accepts(z.strictObject({ profileId: id, audience })).returns<
    SegmentEstimate,
    NoProfile | NotKept
  >(),
  'segments.overlap': accepts(
    z.strictObject({ profileId: id, left: audience, right: audience }),
  ).returns<SegmentOverlap, NoProfile | NotKept>(),
} as const
