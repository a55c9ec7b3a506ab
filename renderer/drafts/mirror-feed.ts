import { ref, type Ref } from 'vue'
import type { MirrorRecord } from '../../shared/drafts/mirror-record'
import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { Result } from '../../shared/result'
import { oneTimer } from './one-timer'

/** What did not get into the second copy is tried again this much later (ms): twice is harmless. */
export const MIRROR_RETRY_AFTER = 5_000

export type MirrorFailure = FailureOf<Contract['mirror.put' | 'mirror.list']> | Fault

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
}

/**
 * Brings drafts to their second copy in main, one at a time and of each only the newest. What fails
 * is shown and tried again; the typing and the save in IndexedDB never wait for it.
 */
export function mirrorFeed(
  write: (record: MirrorRecord) => Promise<Result<null, MirrorFailure>>,
): MirrorFeed {
  const state = ref<MirrorState>({ kind: 'copying' })
  const waiting = new Map<string, MirrorRecord>()
  const later = oneTimer(() => void run(), MIRROR_RETRY_AFTER)
  let running = false

  async function run(): Promise<void> {
    if (running) return
    running = true
    later.stop()
    for (let [next] = waiting.values(); next !== undefined; [next] = waiting.values()) {
      const written = await write(next)
      const newest = waiting.get(next.id) ?? next
      waiting.delete(next.id)
      if (written.ok) {
        // Newer words that came meanwhile take their turn behind the others.
        if (newest !== next) waiting.set(newest.id, newest)
        continue
      }
      // So does what failed: one record that cannot be written must not hold up the rest.
      waiting.set(newest.id, newest)
      state.value = { kind: 'behind', failure: written.failure }
      later.start()
      break
    }
    running = false
    if (waiting.size === 0) state.value = { kind: 'kept' }
  }

  return {
    state,
    feed: (record) => {
      waiting.set(record.id, record)
      if (state.value.kind === 'kept') state.value = { kind: 'copying' }
      void run()
    },
  }
}
