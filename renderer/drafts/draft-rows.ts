import { computed, shallowRef, triggerRef, type ComputedRef } from 'vue'
import type { Draft } from '../../shared/message/draft'
import { draftSummary, type DraftSummary } from './draft-summary'

export interface DraftRows {
  /** Newest first. */
  readonly sorted: ComputedRef<readonly DraftSummary[]>
  /** The newest of a draft. Costs nothing until somebody looks at the rows: it is called at every save. */
  readonly put: (draft: Draft) => void
  readonly remove: (id: string) => void
  /**
   * Begins to read everything anew. What it gives takes all that was read in place of what was; what
   * was put or removed in the meantime is newer, and stays.
   */
  readonly replace: () => (rows: readonly DraftSummary[]) => void
}

/** The rows of all drafts on disk. A change of one draft does not sort, nor draw, the others anew. */
export function draftRows(): DraftRows {
  let sorted: readonly DraftSummary[] = []
  /** What changed since everything is being read; null: nobody reads. */
  let meanwhile: Map<string, Draft | null> | null = null
  /** Since somebody last looked; null: removed. */
  const changed = shallowRef(new Map<string, Draft | null>())

  function change(id: string, draft: Draft | null): void {
    changed.value.set(id, draft)
    meanwhile?.set(id, draft)
    triggerRef(changed)
  }

  return {
    sorted: computed(() => {
      const news = changed.value
      if (news.size === 0) return sorted
      const kept = sorted.filter(({ id }) => !news.has(id))
      const fresh = [...news.values()].flatMap((draft) => (draft ? draftSummary(draft) : []))
      news.clear()
      sorted = merged(kept, byDate(fresh))
      return sorted
    }),
    put: (draft) => change(draft.id, draft),
    remove: (id) => change(id, null),
    replace: () => {
      const since = new Map<string, Draft | null>()
      meanwhile = since
      return (rows) => {
        sorted = byDate(rows)
        changed.value = new Map(since)
        if (meanwhile === since) meanwhile = null
      }
    },
  }
}

/** Of two of one moment the order of ids decides, so that a list never changes by itself. */
const isBefore = (a: DraftSummary, b: DraftSummary): boolean =>
  a.updatedAt === b.updatedAt ? a.id < b.id : a.updatedAt > b.updatedAt

const byDate = (rows: readonly DraftSummary[]): readonly DraftSummary[] =>
  [...rows].sort((a, b) => (isBefore(a, b) ? -1 : 1))

function merged(
  rows: readonly DraftSummary[],
  others: readonly DraftSummary[],
): readonly DraftSummary[] {
  const all: DraftSummary[] = []
  let next = 0
  for (const row of rows) {
    for (let other = others[next]; other && isBefore(other, row); other = others[next]) {
      all.push(other)
      next += 1
    }
    all.push(row)
  }
  return [...all, ...others.slice(next)]
}
