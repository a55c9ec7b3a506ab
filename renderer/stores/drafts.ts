import { defineStore } from 'pinia'
import { ref, toRaw, watch } from 'vue'
import { newDraft, type Draft, type MessageKind } from '../../shared/message/draft'
import { draftsOnDisk } from '../db/drafts-on-disk'
import type { StorageFailure, UnreadableDraft } from '../db/draft-repository'
import { draftSummary, type DraftSummary } from '../drafts/draft-summary'
import { whenLeaving } from '../drafts/when-leaving'

/** At most this much typing is unsaved at any moment (ms); reliability.md allows 500. */
export const AUTOSAVE_AFTER = 300
/** A save that failed is tried again this much later (ms): saving twice is harmless. */
export const RETRY_AFTER = 5_000

export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly reason: StorageFailure }

/** The drafts of this window. `current` is edited in place by the form and saves itself. */
export const useDrafts = defineStore('drafts', () => {
  const list = ref<readonly DraftSummary[]>([])
  const unreadable = ref<readonly UnreadableDraft[]>([])
  /** null: not read yet. */
  const loadState = ref<'loading' | 'loaded' | StorageFailure>('loading')
  const current = ref<Draft | null>(null)
  const saveState = ref<SaveState>({ kind: 'saved', at: 0 })
  /** The draft removed last, until it is put back or the bar is closed. */
  const removed = ref<Draft | null>(null)
  /** Warnings seen in this session, by draft and notice; a restart asks again. */
  const acknowledged = ref<ReadonlySet<string>>(new Set())

  /** What lies on disk of `current`, as text: tells a change from a mere redraw. */
  let savedText = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> | undefined

  async function load(): Promise<void> {
    const read = await draftsOnDisk.list()
    if (!read.ok) {
      loadState.value = read.failure
      return
    }
    list.value = read.value.drafts.map(draftSummary)
    unreadable.value = read.value.unreadable
    loadState.value = 'loaded'
  }

  async function open(id: string): Promise<Draft | undefined> {
    if (current.value?.id === id) return current.value
    await flush()
    const read = await draftsOnDisk.get(id)
    if (!read.ok || read.value === undefined) return undefined
    show(read.value, { kind: 'saved', at: read.value.updatedAt })
    return current.value ?? undefined
  }

  function show(draft: Draft, state: SaveState): void {
    savedText = state.kind === 'saved' ? contentOf(draft) : ''
    saveState.value = state
    // A copy: a new draft shares its empty parts with every other new draft.
    current.value = plain(draft)
  }

  /** Keeps a new draft on disk and opens it. What the disk refused stays open and is tried again. */
  async function adopt(draft: Draft): Promise<string> {
    await flush()
    const written = await draftsOnDisk.put(draft)
    noteInList(draft)
    if (written.ok) show(draft, { kind: 'saved', at: draft.updatedAt })
    else {
      show(draft, { kind: 'unsaved', reason: written.failure })
      schedule(RETRY_AFTER)
    }
    return draft.id
  }

  const create = (kind: MessageKind): Promise<string> =>
    adopt(newDraft(kind, crypto.randomUUID(), Date.now()))

  /** A copy under a name of its own, opened; undefined where there is nothing to copy. */
  async function duplicate(
    id: string,
    rename = (name: string) => name,
  ): Promise<string | undefined> {
    await flush()
    const read = await draftsOnDisk.get(id)
    if (!read.ok || read.value === undefined) return undefined
    const now = Date.now()
    const { name } = read.value
    return adopt({
      ...read.value,
      id: crypto.randomUUID(),
      name: name === '' ? '' : rename(name),
      createdAt: now,
      updatedAt: now,
    })
  }

  /** False: the disk refused, and the draft is still there. */
  async function remove(id: string): Promise<boolean> {
    if (current.value?.id === id) await flush()
    const read = await draftsOnDisk.get(id)
    if (!read.ok || !(await draftsOnDisk.remove(id)).ok) return false
    removed.value = read.value ?? null
    list.value = list.value.filter((summary) => summary.id !== id)
    if (current.value?.id === id) {
      clearTimeout(timer)
      timer = undefined
      current.value = null
    }
    return true
  }

  async function undoRemove(): Promise<void> {
    const draft = removed.value
    if (draft === null || !(await draftsOnDisk.put(plain(draft))).ok) return
    removed.value = null
    noteInList(draft)
  }

  function noteInList(draft: Draft): void {
    const others = list.value.filter((summary) => summary.id !== draft.id)
    const summary = draftSummary(draft)
    list.value = [summary, ...others].sort((a, b) => b.updatedAt - a.updatedAt)
  }

  function schedule(after: number): void {
    // Never pushed back by further typing, or somebody who does not pause would never be saved.
    timer ??= setTimeout(() => {
      timer = undefined
      void save()
    }, after)
  }

  /** Saves now what is not on disk yet; resolves when it is there, or the reason is shown. */
  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    await save()
  }

  async function save(): Promise<void> {
    // One at a time and in order: the newest text must be the last one written.
    while (saving !== undefined) await saving
    const draft = current.value
    if (draft === null) return
    const text = contentOf(draft)
    if (text === savedText) {
      if (saveState.value.kind === 'saving')
        saveState.value = { kind: 'saved', at: draft.updatedAt }
      return
    }
    saving = write({ ...plain(draft), updatedAt: Date.now() }, text)
    await saving
  }

  async function write(draft: Draft, text: string): Promise<void> {
    const written = await draftsOnDisk.put(draft)
    saving = undefined
    const isCurrent = current.value?.id === draft.id
    if (written.ok) {
      noteInList(draft)
      if (!isCurrent || current.value === null) return
      savedText = text
      // Past Vue: the date of a save is no edit, and must not ask for the next save.
      toRaw(current.value).updatedAt = draft.updatedAt
      if (timer === undefined) saveState.value = { kind: 'saved', at: draft.updatedAt }
    } else if (isCurrent) {
      saveState.value = { kind: 'unsaved', reason: written.failure }
      schedule(RETRY_AFTER)
    }
  }

  watch(
    current,
    (draft, before) => {
      if (draft === null || draft.id !== before?.id) return
      // «Not saved» stays until a save succeeds; only a saved draft turns to «saving».
      if (saveState.value.kind === 'saved') saveState.value = { kind: 'saving' }
      schedule(AUTOSAVE_AFTER)
    },
    { deep: true },
  )
  whenLeaving(() => void flush())

  const acknowledge = (key: string): void => {
    acknowledged.value = new Set([...acknowledged.value, key])
  }

  return {
    list,
    unreadable,
    loadState,
    current,
    saveState,
    removed,
    acknowledged,
    load,
    open,
    adopt,
    create,
    duplicate,
    remove,
    undoRemove,
    flush,
    acknowledge,
  }
})

/** A deep copy without Vue's proxies: IndexedDB cannot clone those. A draft is plain JSON. */
const plain = (draft: Draft): Draft => JSON.parse(JSON.stringify(draft)) as Draft

const contentOf = (draft: Draft): string => JSON.stringify({ ...draft, updatedAt: 0 })
