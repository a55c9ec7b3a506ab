import type { PlanSummary } from '../../shared/tags/plan-summary'

/** How many calls a plan takes. */
export const plannedCalls = ({ batchCalls, singleCalls }: PlanSummary): number =>
  batchCalls + singleCalls

/** How many people are in those calls: who keeps their tags, or would get too many, is in none. */
export const plannedPeople = ({ people, unchanged, overfull }: PlanSummary): number =>
  people - unchanged - overfull
