import type { TagsBefore } from './planned-batch'
import type { TagSet } from './tag-sets'

/** Runs of people, one after the other, who have the same tags; null: unknown. */
export function runsOf(sets: readonly (TagSet | null)[]): readonly TagsBefore[] {
  const runs: [number, readonly string[] | null][] = []
  let last: TagSet | null | undefined
  for (const set of sets) {
    const run = runs.at(-1)
    if (run && set === last) run[0] += 1
    else runs.push([1, set === null ? null : set.tags])
    last = set
  }
  return runs
}

/** One entry a person from runs of people. */
export function* eachBefore(before: readonly TagsBefore[]): Generator<readonly string[] | null> {
  for (const [count, tags] of before) for (let at = 0; at < count; at += 1) yield tags
}
