import { shallowRef, triggerRef } from 'vue'
import type { Draft } from '../../shared/message/draft'
import { judgeDraft, type DraftJudgement } from './judge-draft'

/** How many drafts are read and judged in one go (a check takes well under a millisecond). */
const PART = 50

type Dated = Pick<Draft, 'id' | 'updatedAt'>

export interface JudgedDrafts {
  /** How far the draft is, as of its last save; null until it was read and looked at. Reactive. */
  readonly of: (draft: Dated) => DraftJudgement | null
}

/**
 * Judges drafts when somebody asks, and each version of one only once: a save while typing costs no
 * check. `read` gives those of the drafts that can be read, wherever their newest words are.
 */
export function judgedDrafts(
  read: (ids: readonly string[]) => Promise<readonly Draft[]>,
): JudgedDrafts {
  /** `at`: the save that was asked for, or the later one that was found; null: it cannot be read. */
  const known = shallowRef(
    new Map<string, { readonly at: number; readonly judgement: DraftJudgement | null }>(),
  )
  const asked = new Map<string, number>()
  let running = false

  async function run(): Promise<void> {
    if (running) return
    running = true
    // Whatever else is asked for in this turn of the event loop goes along.
    await Promise.resolve()
    while (asked.size > 0) {
      const part = [...asked].slice(0, PART)
      const drafts = await read(part.map(([id]) => id))
      const found = new Map(drafts.map((draft) => [draft.id, draft]))
      for (const [id, at] of part) {
        // Asked anew meanwhile, for later words: those take their turn.
        if (asked.get(id) === at) asked.delete(id)
        const draft = found.get(id)
        const judgement = draft === undefined ? null : judgeDraft(draft)
        known.value.set(id, { at: Math.max(at, draft?.updatedAt ?? 0), judgement })
      }
      triggerRef(known)
    }
    running = false
  }

  return {
    of: ({ id, updatedAt }) => {
      const found = known.value.get(id)
      // Read a moment later than the row, it may be newer, and never asks again.
      if (found !== undefined && found.at >= updatedAt) return found.judgement
      if (asked.get(id) !== updatedAt) {
        asked.set(id, updatedAt)
        void run()
      }
      // Of older words rather than none: a row that blinks at every save says less.
      return found?.judgement ?? null
    },
  }
}
