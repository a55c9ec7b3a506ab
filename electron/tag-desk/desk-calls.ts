import type { MessagePort } from 'node:worker_threads'
import type { Segment } from '../../shared/segments/segment'
import type { TagCondition } from '../../shared/segments/tag-condition'
import type { Dictionary, KnownPerson, MirrorCount } from '../../shared/tags/known-person'
import type { JobPlan, JobProgress, JobSource, PauseCause } from '../../shared/tags/tag-job'
import type { TagMode } from '../../shared/tags/tag-mode'
import type { Block } from '../tag-mirror/block'
import type { JobRecord } from '../tag-jobs/job-record'

export interface StoredJob {
  readonly record: JobRecord
  readonly progress: JobProgress
}

/** A call that is to be made next. */
export interface NextCall {
  readonly n: number
  readonly path: '/user/tag/set' | '/user/tag/batch/set'
  readonly body: string
  readonly people: number
  /** Its line is in the log: an earlier run of the app may have made it. */
  readonly begun: boolean
}

export interface PlanOrder {
  readonly planId: string
  readonly profileId: string
  readonly appKey: string
  readonly mode: TagMode
  readonly source: JobSource
  /** What a list of ids gets; others bring their own. */
  readonly tags: readonly string[]
  /** Where a list comes from. */
  readonly port: MessagePort | null
  readonly now: number
}

export type Planned =
  | {
      readonly kind: 'planned'
      readonly summary: JobPlan['summary']
      readonly examples: JobPlan['examples']
    }
  | { readonly kind: 'no_such_job' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'cancelled' }

/** How a call ended, for the log of its job. */
export type CallEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly code: number; readonly message: string }

/** What main asks of the thread that keeps tags. Each answer is on the disk when it comes. */
export interface DeskCalls {
  readonly person: (q: { appKey: string; userId: string }) => Promise<KnownPerson | null>
  readonly dictionary: (q: { appKey: string }) => Promise<Dictionary>
  readonly count: (q: { appKey: string; wanted: readonly TagCondition[] }) => Promise<MirrorCount>
  /** Which of these ids meet the condition, and how many the mirror does not know. */
  readonly among: (q: {
    appKey: string
    userIds: readonly string[]
    wanted: TagCondition
  }) => Promise<{ readonly people: number; readonly unknown: number }>
  readonly put: (q: { appKey: string; blocks: readonly Block[] }) => Promise<null>
  readonly forget: (q: { appKey: string }) => Promise<null>

  readonly plan: (order: PlanOrder) => Promise<Planned>
  readonly dropPlan: (q: { planId: string }) => Promise<null>
  readonly confirm: (q: {
    planId: string
    accepted: string
    now: number
  }) => Promise<StoredJob | 'no_such_plan' | 'stale' | 'unknown_people' | 'another_job'>

  readonly jobs: (q: null) => Promise<readonly StoredJob[]>
  /** null: every call has ended. */
  readonly next: (q: { jobId: string; now: number }) => Promise<NextCall | null>
  readonly began: (q: { jobId: string; n: number; requestId: string; now: number }) => Promise<null>
  /**
   * `goesOn`: the next call follows at once, under this request id: its line is written in the same
   * write, and it comes as `next`. null there: it is to be asked for.
   */
  readonly ended: (q: {
    jobId: string
    n: number
    end: CallEnd
    requestId: string
    tries: number
    now: number
    goesOn: string | null
  }) => Promise<{ readonly progress: JobProgress; readonly next: NextCall | null }>
  /** `mayBeOut`: should a line say that a call has begun, it may have reached the server. */
  readonly become: (q: {
    jobId: string
    state: JobRecord['state']
    cause: PauseCause | null
    now: number
    mayBeOut: boolean
  }) => Promise<StoredJob>
  readonly rowsFile: (q: {
    jobId: string
    which: 'retry' | 'roll_back'
  }) => Promise<{ readonly people: number; readonly content: Uint8Array } | null>

  readonly segments: (q: { profileId: string }) => Promise<readonly Segment[]>
  readonly saveSegment: (segment: Segment) => Promise<null>
  readonly removeSegment: (q: { id: string }) => Promise<null>
  /** Closes the database; nothing is answered afterwards. */
  readonly close: (q: null) => Promise<null>
  readonly [name: string]: (input: never) => Promise<unknown>
}
