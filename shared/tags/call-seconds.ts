import type { PlanSummary } from './plan-summary'

/** Tag calls a second that RongCloud takes from an app (api.md [doc]), as its profile says. */
export interface TagRates {
  /** `/user/tag/set`. */
  readonly setsPerSecond: number
  /** `/user/tag/batch/set`. */
  readonly batchesPerSecond: number
}

/** Seconds the calls of a plan take at the profile's rates, were RongCloud to answer at once. */
export const callSeconds = (
  { batchCalls, singleCalls }: Pick<PlanSummary, 'batchCalls' | 'singleCalls'>,
  { setsPerSecond, batchesPerSecond }: TagRates,
): number => batchCalls / batchesPerSecond + singleCalls / setsPerSecond
