/** So many people, one after the other, had these tags before; null: this desk does not know. */
export type TagsBefore = readonly [count: number, tags: readonly string[] | null]

/** One call: these people get exactly these tags. */
export interface PlannedBatch {
  readonly userIds: readonly string[]
  readonly tags: readonly string[]
  /** In the order of `userIds`. */
  readonly before: readonly TagsBefore[]
}
