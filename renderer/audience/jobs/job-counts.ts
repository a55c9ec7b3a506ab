import type { TagJob } from '../../../shared/tags/tag-job'
import { plannedCalls, plannedPeople } from '../planned'

export interface JobCounts {
  /** Calls of the plan, and of them those that are over. */
  readonly calls: number
  readonly callsDone: number
  /** People of the plan's calls, and of them those that were never tried. */
  readonly people: number
  readonly never: number
  /** 0 to 1. */
  readonly part: number
  /** People who are to be tried again: refused, left out, unsure, never tried. */
  readonly toRetry: number
}

/** What a job comes to so far, from its plan and its log. */
export function jobCounts({ summary, progress, state }: TagJob): JobCounts {
  const calls = plannedCalls(summary)
  const people = plannedPeople(summary)
  const { failed, leftOut, unsure } = progress
  const never = Math.max(0, people - progress.people - failed - leftOut - unsure)
  return {
    calls,
    callsDone: progress.calls,
    people,
    never,
    part: calls === 0 ? 1 : progress.calls / calls,
    toRetry: failed + leftOut + unsure + (state === 'cancelled' ? never : 0),
  }
}
