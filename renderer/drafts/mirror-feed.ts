import { ref, type Ref } from 'vue'
import type { MirrorRecord } from '../../shared/drafts/mirror-record'
import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { Draft } from '../../shared/message/draft'
import { ok, type Result } from '../../shared/result'
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

/** Drafts that lie in the home, on their way into the second copy many at a time. */
export interface StoredFeed {
  readonly read: (ids: readonly string[]) => Promise<Result<readonly Draft[], MirrorFailure>>
  readonly write: (drafts: readonly Draft[]) => Promise<Result<null, MirrorFailure>>
}

/** So many of them go at once: each time crosses into main, and the window waits for that. */
const PART = 100

/**
 * Brings drafts to their second copy in main, one after the other and of each only the newest. What
 * fails is shown and tried again; the typing and the save in IndexedDB never wait for it.
 */
export function mirrorFeed(
  write: (record: MirrorRecord) => Promise<Result<null, MirrorFailure>>,
  home: StoredFeed = { read: async () => ok([]), write: async () => ok(null) },
): MirrorFeed {
  const state = ref<MirrorState>({ kind: 'copying' })
  /** By id; null: it lies in the home. */
  const waiting = new Map<string, MirrorRecord | null>()
  const later = oneTimer(() => void run(), MIRROR_RETRY_AFTER)
  const soon = oneTimer(() => void run(), COPY_EVERY)
  let running = false
  /** What was copied last, and when (ms). */
  let last: { readonly id: string; readonly at: number } | null = null

  /** What may go next: one record, or the ids of some that lie in the home. A deletion need not wait. */
  function due(): MirrorRecord | readonly string[] | null {
    const isRested = last === null || Date.now() - last.at >= COPY_EVERY
    const ids: string[] = []
    for (const [id, record] of waiting)
      if (record === null) {
        ids.push(id)
        if (ids.length === PART) return ids
      } else if (isRested || record.kind === 'deleted' || id !== last?.id) return record
    return ids.length > 0 ? ids : null
  }

  /** Out of the queue while it is under way: newer words that come meanwhile take their own turn. */
  async function bring(next: MirrorRecord | readonly string[]): Promise<MirrorFailure | null> {
    const isRecord = 'id' in next
    const ids = isRecord ? [next.id] : next
    for (const id of ids) waiting.delete(id)
    const written = isRecord ? await write(next) : await copyStored(ids)
    if (written.ok) {
      if (isRecord) last = { id: next.id, at: Date.now() }
      return null
    }
    // What failed goes behind the others: one that cannot be written must not hold up the rest.
    for (const id of ids) if (!waiting.has(id)) waiting.set(id, isRecord ? next : null)
    return written.failure
  }

  async function copyStored(ids: readonly string[]): Promise<Result<null, MirrorFailure>> {
    const read = await home.read(ids)
    return read.ok ? home.write(read.value) : read
  }

  async function run(): Promise<void> {
    if (running) return
    running = true
    later.stop()
    let failure: MirrorFailure | null = null
    for (let next = due(); next !== null && failure === null; next = due())
      failure = await bring(next)
    running = false
    if (failure !== null) {
      state.value = { kind: 'behind', failure }
      later.start()
    } else if (waiting.size === 0) state.value = { kind: 'kept' }
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
