import { mostFirst } from './most-first'
import type { PlanSummary } from './plan-summary'
import { pairKey, type TagSet, type TagSets } from './tag-sets'

export interface Tally {
  /** One person goes from these tags to those. */
  readonly count: (present: TagSet | null, target: TagSet) => void
  readonly read: () => Pick<PlanSummary, 'added' | 'lost' | 'losers' | 'unknown'>
}

/** Counts what people gain and lose. Pairs of sets are counted, and only at the end their tags. */
export function createTally(sets: TagSets): Tally {
  const pairs = new Map<number, { present: TagSet | null; target: TagSet; people: number }>()
  return {
    count: (present, target) => {
      const key = pairKey(present === null ? 0 : present.no + 1, target.no)
      const pair = pairs.get(key)
      if (pair) pair.people += 1
      else pairs.set(key, { present, target, people: 1 })
    },
    read: () => {
      const [added, lost] = [new Map<string, number>(), new Map<string, number>()]
      let losers = 0
      let unknown = 0
      for (const { present, target, people } of pairs.values()) {
        if (present === null) unknown += people
        const before = present ?? sets.of([])
        for (const tag of sets.without(target, before).tags) raise(added, tag, people)
        const gone = sets.without(before, target).tags
        for (const tag of gone) raise(lost, tag, people)
        if (gone.length > 0) losers += people
      }
      return { added: mostFirst(added), lost: mostFirst(lost), losers, unknown }
    },
  }
}

function raise(counts: Map<string, number>, tag: string, by: number): void {
  counts.set(tag, (counts.get(tag) ?? 0) + by)
}
