import type { PlannedBatch } from './planned-batch'
import { createPlanner } from './planner'
import type { PlanSummary } from './plan-summary'
import type { TagMode } from './tag-mode'
import { createTagSets, type TagSets } from './tag-sets'

export interface TagRow {
  readonly userId: string
  readonly tags: readonly string[]
}

/** What the mirror says somebody is tagged with; undefined: it does not know them. */
export type TagsOf = (userId: string) => readonly string[] | undefined

export interface Plan {
  readonly batches: readonly PlannedBatch[]
  readonly summary: PlanSummary
}

/** The whole plan of a list in which everyone stands once: `createPlanner`, run to its end. Pure. */
export function plan(
  rows: Iterable<TagRow>,
  mirror: TagsOf,
  mode: TagMode,
  sets: TagSets = createTagSets(),
): Plan {
  const planner = createPlanner({ mode, sets })
  const batches: PlannedBatch[] = []
  for (const { userId, tags } of rows) {
    const present = mirror(userId)
    const full = planner.add(userId, sets.of(tags), present === undefined ? null : sets.of(present))
    if (full) batches.push(full)
  }
  batches.push(...planner.finish())
  return { batches, summary: planner.summary() }
}
