import { ref, toRaw, watch, type Ref } from 'vue'
import type { Draft } from '../../shared/message/draft'
import type { StorageFailure } from '../db/storage-failure'
import type { DraftShelves } from './draft-shelves'
import { oneTimer } from './one-timer'
import { plain } from '../plain'
import { sameContent } from '../../shared/message/same-content'
import { whenCalm } from './when-calm'
import { unsavedDrafts, type UnsavedDrafts } from './unsaved-drafts'

/** A save begins this much after the last key (ms): between two quick ones it would hold up the next. */
export const AUTOSAVE_AFTER = 100
/**
 * And at the latest this much after the first, or who does not pause would never be saved (ms).
 * reliability.md allows 500 until it is on disk: the rest is for the write itself on a busy machine,
 * where 300 lost more than half a second (seen in e2e).
 */
export const AUTOSAVE_LATEST = 200
/** A save that failed is tried again this much later (ms): saving twice is harmless. */
export const RETRY_AFTER = 5_000
/** Words that wait longer than this (ms) for the disk are at risk when the window closes. */
const AT_RISK_AFTER = 500

export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly reason: StorageFailure }

export interface Autosave {
  /** How far the draft that is edited is on its way to the disk. */
  readonly state: Ref<SaveState>
  /** Every draft that the disk has not taken yet, also those that are no longer edited. */
  readonly unsaved: UnsavedDrafts['all']
  /** Edits `draft`, which lies on disk like this, or does not because of `failure`. */
  readonly show: (draft: Draft, failure?: StorageFailure) => void
  /** Edits the draft `id` again as it was left, if the disk has not taken it yet. */
  readonly resume: (id: string) => boolean
  /** Keeps in memory, and goes on trying to save, what the disk refused. */
  readonly keep: (draft: Draft, failure: StorageFailure) => void
  /** Forgets the draft, also what is not saved of it; resolves once no write of it is under way. */
  readonly drop: (id: string) => Promise<void>
  /** Saves now what is edited; resolves when it is on disk, or `state` says why not. */
  readonly flush: () => Promise<void>
  /** Saves now everything that is not on disk yet. */
  readonly saveAll: () => Promise<void>
  /** Whether closing the window now would lose words. */
  readonly atRisk: () => boolean
}

/**
 * Keeps the draft that is edited in place on disk; `onSaved` hears of every write,
 * and of what another hand had written there. What the disk
 * does not take stays in memory and is tried again, whatever is edited in the meantime.
 */
export function autosave(
  current: Ref<Draft | null>,
  shelf: Pick<DraftShelves, 'put'>,
  onSaved: (draft: Draft, theirs: Draft | null) => void,
): Autosave {
  const state = ref<SaveState>({ kind: 'saved', at: 0 })
  const unsaved = unsavedDrafts()
  /** What lies on disk of `current`: tells a change from a mere redraw. */
  let onDisk: Draft | undefined
  /** Since when `current` differs from it, as far as anybody noticed. */
  let changedAt: number | undefined
  const writing = new Map<string, Promise<void>>()
  const soon = whenCalm(() => void flush(), AUTOSAVE_AFTER, AUTOSAVE_LATEST)
  const later = oneTimer(() => void saveAll(), RETRY_AFTER)

  /** Whether the draft in hand says something that the disk does not have. */
  const differs = (draft: Draft): boolean =>
    onDisk === undefined || !sameContent(toRaw(draft), onDisk)

  /** The newest words of the draft, where the disk does not have them. */
  function unsavedWords(id: string): Draft | undefined {
    const draft = current.value
    if (draft?.id !== id) return unsaved.all.value.get(id)?.draft
    if (!differs(draft)) return undefined
    // Never back in time, whatever the clock does: of two copies the later date wins.
    return { ...plain(draft), updatedAt: Math.max(Date.now(), draft.updatedAt) }
  }

  async function save(id: string): Promise<void> {
    // One at a time and in order: the newest words must be the last ones written.
    while (writing.has(id)) await writing.get(id)
    const draft = unsavedWords(id)
    if (draft === undefined) {
      if (current.value?.id === id) settle(current.value)
      return
    }
    const written = write(draft).finally(() => writing.delete(id))
    writing.set(id, written)
    await written
  }

  async function write(draft: Draft): Promise<void> {
    const written = await shelf.put(draft)
    const isCurrent = current.value?.id === draft.id
    if (!written.ok) {
      // Words left behind are newer than those of a write that was under way by then.
      const newest = isCurrent ? draft : (unsaved.all.value.get(draft.id)?.draft ?? draft)
      keep(newest, written.failure)
      if (!isCurrent) return
      // Nobody knows what lies there now: a write that was given up may still arrive.
      onDisk = undefined
      state.value = { kind: 'unsaved', reason: written.failure }
      return
    }
    onSaved(draft, written.value)
    unsaved.taken(draft, isCurrent)
    if (current.value === null || !isCurrent) return
    onDisk = draft
    // Past Vue: the date of a save is no edit, and must not ask for the next save.
    toRaw(current.value).updatedAt = draft.updatedAt
    settle(draft)
  }

  function settle(draft: Draft): void {
    const newer = current.value?.id === draft.id && differs(current.value)
    changedAt = newer ? Date.now() : undefined
    state.value = newer ? { kind: 'saving' } : { kind: 'saved', at: draft.updatedAt }
    if (newer) soon.ask()
  }

  watch(
    current,
    (draft, before) => {
      if (draft === null || draft.id !== before?.id) return
      changedAt ??= Date.now()
      // «Not saved» stays until a save succeeds; only a saved draft turns to «saving».
      if (state.value.kind === 'unsaved') return later.start()
      // Of the same kind it would be drawn again at every key.
      if (state.value.kind !== 'saving') state.value = { kind: 'saving' }
      soon.ask()
    },
    { deep: true },
  )

  /** Takes `draft` into the editor; what was there and is not on disk is kept and saved on. */
  function edit(draft: Draft, saved: boolean, next: SaveState): void {
    soon.stop()
    const left = current.value === null ? undefined : unsavedWords(current.value.id)
    // A copy: a new draft shares its empty parts with every other new draft.
    current.value = plain(draft)
    onDisk = saved ? plain(draft) : undefined
    changedAt = saved ? undefined : Date.now()
    state.value = next
    if (left === undefined || left.id === draft.id) return
    unsaved.keep(left)
    void save(left.id)
  }

  function flush(): Promise<void> {
    soon.stop()
    return current.value === null ? Promise.resolve() : save(current.value.id)
  }

  async function saveAll(): Promise<void> {
    later.stop()
    const left = [...unsaved.all.value.keys()].filter((id) => id !== current.value?.id)
    await Promise.all([flush(), ...left.map(save)])
  }

  function keep(draft: Draft, failure: StorageFailure): void {
    unsaved.keep(draft, failure)
    later.start()
  }

  return {
    state,
    unsaved: unsaved.all,
    show: (draft, failure) => {
      if (failure === undefined) return edit(draft, true, { kind: 'saved', at: draft.updatedAt })
      edit(draft, false, { kind: 'unsaved', reason: failure })
      keep(draft, failure)
    },
    resume: (id) => {
      const left = unsaved.all.value.get(id)
      if (left === undefined) return false
      const { draft, reason } = left
      edit(draft, false, reason === null ? { kind: 'saving' } : { kind: 'unsaved', reason })
      later.start()
      return true
    },
    keep,
    drop: async (id) => {
      if (current.value?.id === id) {
        soon.stop()
        current.value = null
      }
      unsaved.forget(id)
      while (writing.has(id)) await writing.get(id)
      // The write that was under way may have failed, and kept the words.
      unsaved.forget(id)
    },
    flush,
    saveAll,
    atRisk: () =>
      unsaved.all.value.size > 0 ||
      (changedAt !== undefined && Date.now() - changedAt > AT_RISK_AFTER),
  }
}
