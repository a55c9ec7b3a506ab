import { ref, type Ref } from 'vue'
import type { MirrorRecord } from '../../shared/drafts/mirror-record'
import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { Result } from '../../shared/result'
import { oneTimer } from './one-timer'

/** What did not get into the second copy is tried again this much later (ms): twice is harmless. */
export const MIRROR_RETRY_AFTER = 5_000

/**
 * One draft is copied at most this often (ms) while somebody types in it: each copy crosses into main,
 * and the keys pay for that. The home has the words in between.
 */
export const COPY_EVERY = 500

export type MirrorFailure = FailureOf<Contract['mirror.put' | 'mirror.heads']> | Fault

export type MirrorState =
  /** Something is on its way, or nothing was fed yet and nobody knows. */
  | { readonly kind: 'copying' }
  /** Everything that was fed is on main's disk. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'behind'; readonly failure: MirrorFailure }

export interface MirrorFeed {
  readonly state: Ref<MirrorState>
  /** Takes the newest of a draft, or its deletion, on its way; nothing waits for it. */
  readonly feed: (record: MirrorRecord) => void
  /** The same for a draft that is read from the home when its turn comes: there may be 100,000. */
  readonly feedStored: (id: string) => void
  /** What waits for its turn goes now: the window may be about to close. */
  readonly hurry: () => void
}

/**
 * Brings drafts to their second copy in main, one at a time and of each only the newest. What fails
 * is shown and tried again; the typing and the save in IndexedDB never wait for it.
 */
export function mirrorFeed(
  write: (record: MirrorRecord) => Promise<Result<null, MirrorFailure>>,
  stored: (id: string) => Promise<MirrorRecord | undefined> = async () => undefined,
): MirrorFeed {
  const state = ref<MirrorState>({ kind: 'copying' })
  /** By id; null: it lies in the home. */
  const waiting = new Map<string, MirrorRecord | null>()
  const later = oneTimer(() => void run(), MIRROR_RETRY_AFTER)
  const soon = oneTimer(() => void run(), COPY_EVERY)
  let running = false
  /** What was copied last, and when (ms). */
  let last: { readonly id: string; readonly at: number } | null = null

  /** The next that may go; a deletion need not wait. */
  function due(): string | undefined {
    const isRested = last === null || Date.now() - last.at >= COPY_EVERY
    for (const [id, record] of waiting)
      if (isRested || record?.kind === 'deleted' || id !== last?.id) return id
    return undefined
  }

  async function run(): Promise<void> {
    if (running) return
    running = true
    later.stop()
    for (let id = due(); id !== undefined; id = due()) {
      const next = waiting.get(id) ?? null
      const record = next ?? (await stored(id))
      const written = record === undefined ? null : await write(record)
      const newest = waiting.get(id) ?? null
      waiting.delete(id)
      // Newer words that came meanwhile take their turn behind the others.
      if (newest !== next) waiting.set(id, newest)
      if (written === null) continue
      if (written.ok) {
        last = { id, at: Date.now() }
        continue
      }
      // So does what failed: one record that cannot be written must not hold up the rest.
      waiting.set(id, newest)
      state.value = { kind: 'behind', failure: written.failure }
      later.start()
      running = false
      return
    }
    running = false
    if (waiting.size === 0) state.value = { kind: 'kept' }
    else soon.start()
  }

  function take(id: string, record: MirrorRecord | null): void {
    waiting.set(id, record)
    if (state.value.kind === 'kept') state.value = { kind: 'copying' }
    void run()
  }

  return {
    state,
    feed: (record) => take(record.id, record),
    feedStored: (id) => {
      // Words that wait already are newer than those in the home.
      if (!waiting.has(id)) take(id, null)
    },
    hurry: () => {
      last = null
      if (waiting.size > 0) void run()
    },
  }
}
