import { ref, shallowRef, triggerRef, type Ref } from 'vue'
import type { Draft } from '../../shared/message/draft'
import { idle } from './idle'
import { judgeDraft, type DraftJudgement } from './judge-draft'

/** How many drafts are read in one go… */
const PART = 50
/** …and how long they are judged without a break (ms): between two frames of a scroll. */
const SLICE = 4
/** While many are judged, whoever waits hears of it this often (ms): each time they look at all. */
const TOLD_EVERY = 300

type Dated = Pick<Draft, 'id' | 'updatedAt'>

export interface JudgedDrafts {
  /**
   * How far the draft is, as of its last save; null until it was read and looked at. Reactive.
   * `asks`: has it read; without, only what is known is told.
   */
  readonly of: (draft: Dated, asks?: boolean) => DraftJudgement | null
  /** How many are still to be looked at. */
  readonly waiting: Readonly<Ref<number>>
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
  const waiting = ref(0)
  /** Of which save, by id. */
  const asked = new Map<string, number>()
  /** Their ids, asked for last at the end: what came into view goes before what is only counted. */
  const order: string[] = []
  let running = false

  function nextPart(): readonly (readonly [string, number])[] {
    const part = new Map<string, number>()
    while (part.size < PART && order.length > 0) {
      const id = order.pop()
      const at = id === undefined ? undefined : asked.get(id)
      if (id !== undefined && at !== undefined) part.set(id, at)
    }
    return [...part]
  }

  async function run(): Promise<void> {
    if (running) return
    running = true
    // Never in a frame that scrolls or draws; whatever else is asked for by then goes along.
    await idle()
    let told = Date.now()
    for (let part = nextPart(); part.length > 0; part = nextPart()) {
      const found = new Map((await read(part.map(([id]) => id))).map((one) => [one.id, one]))
      let began = performance.now()
      for (const [id, at] of part) {
        if (performance.now() - began > SLICE) {
          await idle()
          began = performance.now()
        }
        // Asked anew meanwhile, for later words: those take their turn.
        if (asked.get(id) === at) asked.delete(id)
        const draft = found.get(id)
        const judgement = draft === undefined ? null : judgeDraft(draft)
        known.value.set(id, { at: Math.max(at, draft?.updatedAt ?? 0), judgement })
      }
      if (asked.size > 0) await idle()
      if (asked.size > 0 && Date.now() - told < TOLD_EVERY) continue
      told = Date.now()
      waiting.value = asked.size
      triggerRef(known)
    }
    running = false
  }

  return {
    of: ({ id, updatedAt }, asks = true) => {
      const found = known.value.get(id)
      // Read a moment later than the row, it may be newer, and never asks again.
      if (found !== undefined && found.at >= updatedAt) return found.judgement
      if (asks && asked.get(id) !== updatedAt) {
        asked.set(id, updatedAt)
        order.push(id)
        void run()
      }
      // Of older words rather than none: a row that blinks at every save says less.
      return found?.judgement ?? null
    },
    waiting,
  }
}
