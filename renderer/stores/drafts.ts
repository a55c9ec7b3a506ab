import { defineStore } from 'pinia'
import { ref } from 'vue'
import { newDraft, type Draft, type MessageKind } from '../../shared/message/draft'
import { draftsOnDisk } from '../db/drafts-on-disk'
import type { StorageFailure, UnreadableDraft } from '../db/draft-repository'
import { autosave } from '../drafts/autosave'
import { draftSummary, type DraftSummary } from '../drafts/draft-summary'
import { plainDraft } from '../drafts/plain-draft'
import { whenLeaving } from '../drafts/when-leaving'

/** The drafts of this window. `current` is edited in place by the form and saves itself. */
export const useDrafts = defineStore('drafts', () => {
  /** Newest first. */
  const list = ref<readonly DraftSummary[]>([])
  const unreadable = ref<readonly UnreadableDraft[]>([])
  const loadState = ref<'loading' | 'loaded' | StorageFailure>('loading')
  const current = ref<Draft | null>(null)
  /** The draft removed last, until it is put back or the bar is closed. */
  const removed = ref<Draft | null>(null)
  /** Warnings seen in this session, by draft and notice; a restart asks again. */
  const acknowledged = ref<ReadonlySet<string>>(new Set())

  const saver = autosave(current, draftsOnDisk, noteInList)
  const { flush } = saver
  whenLeaving(() => void flush())

  function noteInList(draft: Draft): void {
    const others = list.value.filter((summary) => summary.id !== draft.id)
    const summary = draftSummary(draft)
    list.value = [summary, ...others].sort((a, b) => b.updatedAt - a.updatedAt)
  }

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

  /** The draft to edit, or undefined: there is none, or it cannot be read. */
  async function open(id: string): Promise<Draft | undefined> {
    if (current.value?.id === id) return current.value
    await flush()
    const read = await draftsOnDisk.get(id)
    if (!read.ok || read.value === undefined) return undefined
    saver.show(read.value)
    return current.value ?? undefined
  }

  /** Keeps a new draft on disk and opens it. What the disk refused stays open and is tried again. */
  async function adopt(draft: Draft): Promise<string> {
    await flush()
    const written = await draftsOnDisk.put(plainDraft(draft))
    noteInList(draft)
    if (written.ok) saver.show(draft)
    else saver.show(draft, written.failure)
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
    if (current.value?.id === id) saver.drop()
    return true
  }

  async function undoRemove(): Promise<void> {
    const draft = removed.value
    if (draft === null || !(await draftsOnDisk.put(plainDraft(draft))).ok) return
    removed.value = null
    noteInList(draft)
  }

  const acknowledge = (key: string): void => {
    acknowledged.value = new Set([...acknowledged.value, key])
  }

  return {
    list,
    unreadable,
    loadState,
    current,
    saveState: saver.state,
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
