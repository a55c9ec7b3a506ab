export interface TagCount {
  readonly tag: string
  readonly people: number
}

/** What a plan comes to, by the mirror; counts are people unless they say otherwise. */
export interface PlanSummary {
  /** Everyone in the list: in a call, left as they are, or refused. */
  readonly people: number
  readonly batchCalls: number
  readonly singleCalls: number
  /** Most people first. */
  readonly added: readonly TagCount[]
  /** Tags that people have by the mirror and will not have afterwards; most people first. */
  readonly lost: readonly TagCount[]
  /** Those who lose at least one tag. */
  readonly losers: number
  /** The mirror does not know them: what they have at RongCloud nobody can say. */
  readonly unknown: number
  /** Nothing would change, so no call is made (add and remove only). */
  readonly unchanged: number
  /** More than 20 tags would come together; they are in no call. */
  readonly overfull: number
}
