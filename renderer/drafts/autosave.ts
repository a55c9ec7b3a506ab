import { ref, toRaw, watch, type Ref } from 'vue'
import type { Draft } from '../../shared/message/draft'
import type { DraftRepository, StorageFailure } from '../db/draft-repository'
import { plainDraft } from './plain-draft'

/** At most this much typing is unsaved at any moment (ms); reliability.md allows 500. */
export const AUTOSAVE_AFTER = 300
/** A save that failed is tried again this much later (ms): saving twice is harmless. */
export const RETRY_AFTER = 5_000

export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly reason: StorageFailure }

export interface Autosave {
  readonly state: Ref<SaveState>
  /** Makes `draft` the one that is edited; `failure`: why it is not on disk yet. */
  readonly show: (draft: Draft, failure?: StorageFailure) => void
  /** Forgets what is edited, also what is not saved of it. */
  readonly drop: () => void
  /** Saves now what is not on disk yet; resolves when it is there, or `state` says why not. */
  readonly flush: () => Promise<void>
}

/** Keeps the draft that is edited in place on disk: `onSaved` hears of every write. */
export function autosave(
  current: Ref<Draft | null>,
  repository: Pick<DraftRepository, 'put'>,
  onSaved: (draft: Draft) => void,
): Autosave {
  const state = ref<SaveState>({ kind: 'saved', at: 0 })
  /** What lies on disk of `current`, as text: tells a change from a mere redraw. */
  let savedText = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> | undefined

  function schedule(after: number): void {
    // Never pushed back by further typing, or somebody who does not pause would never be saved.
    timer ??= setTimeout(() => {
      timer = undefined
      void save()
    }, after)
  }

  function stopTimer(): void {
    clearTimeout(timer)
    timer = undefined
  }

  async function save(): Promise<void> {
    // One at a time and in order: the newest text must be the last one written.
    while (saving !== undefined) await saving
    const draft = current.value
    if (draft === null) return
    const text = contentOf(draft)
    if (text === savedText) {
      if (state.value.kind === 'saving') state.value = { kind: 'saved', at: draft.updatedAt }
      return
    }
    saving = write({ ...plainDraft(draft), updatedAt: Date.now() }, text)
    await saving
  }

  async function write(draft: Draft, text: string): Promise<void> {
    const written = await repository.put(draft)
    saving = undefined
    if (written.ok) onSaved(draft)
    if (current.value?.id !== draft.id) return
    if (!written.ok) {
      state.value = { kind: 'unsaved', reason: written.failure }
      schedule(RETRY_AFTER)
      return
    }
    savedText = text
    // Past Vue: the date of a save is no edit, and must not ask for the next save.
    toRaw(current.value).updatedAt = draft.updatedAt
    if (timer === undefined) state.value = { kind: 'saved', at: draft.updatedAt }
  }

  watch(
    current,
    (draft, before) => {
      if (draft === null || draft.id !== before?.id) return
      // «Not saved» stays until a save succeeds; only a saved draft turns to «saving».
      if (state.value.kind === 'saved') state.value = { kind: 'saving' }
      schedule(AUTOSAVE_AFTER)
    },
    { deep: true },
  )

  return {
    state,
    show: (draft, failure) => {
      stopTimer()
      savedText = failure === undefined ? contentOf(draft) : ''
      state.value =
        failure === undefined
          ? { kind: 'saved', at: draft.updatedAt }
          : { kind: 'unsaved', reason: failure }
      // A copy: a new draft shares its empty parts with every other new draft.
      current.value = plainDraft(draft)
      if (failure !== undefined) schedule(RETRY_AFTER)
    },
    drop: () => {
      stopTimer()
      current.value = null
    },
    flush: () => {
      stopTimer()
      return save()
    },
  }
}

const contentOf = (draft: Draft): string => JSON.stringify({ ...draft, updatedAt: 0 })
