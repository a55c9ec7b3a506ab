import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { newDraft, type Draft, type MessageKind } from '../../shared/message/draft'
import { draftsOnDisk } from '../db/drafts-on-disk'
import type { UnreadableDraft } from '../db/draft-repository'
import type { StorageFailure } from '../db/storage-failure'
import { autosave } from '../drafts/autosave'
import { draftSummary, type DraftSummary } from '../drafts/draft-summary'
import { plainDraft } from '../drafts/plain-draft'
import { unsavedSummaries } from '../drafts/unsaved-summaries'
import { whenLeaving } from '../drafts/when-leaving'
import { withoutSeen } from '../drafts/without-seen'

/** The drafts of this window. `current` is edited in place by the form and saves itself. */
export const useDrafts = defineStore('drafts', () => {
  /** As the disk has them, newest first. */
  const onDisk = ref<readonly DraftSummary[]>([])
  const unreadable = ref<readonly UnreadableDraft[]>([])
  const loadState = ref<'loading' | 'loaded' | StorageFailure>('loading')
  const current = ref<Draft | null>(null)
  /** The draft removed last, until it is put back or the bar is closed. */
  const removed = ref<Draft | null>(null)
  /** Warnings seen in this session, by draft and notice; a restart asks again. */
  const acknowledged = ref<ReadonlySet<string>>(new Set())

  /** The draft asked for last: of two that load at a time, the later one is shown. */
  let asked = ''

  const saver = autosave(current, draftsOnDisk, noteOnDisk)
  const { flush, saveAll, unsaved } = saver
  whenLeaving({ save: () => void saveAll(), atRisk: saver.atRisk })

  /** All drafts, newest first: those on disk, and over them what the disk has not taken yet. */
  const list = computed(() => {
    const left = unsavedSummaries(unsaved.value)
    const others = onDisk.value.filter(({ id }) => !unsaved.value.has(id))
    return [...left, ...others]
      .sort((a, b) => b.updatedAt - a.updatedAt)
      .map((summary) => withoutSeen(summary, acknowledged.value))
  })

  function noteOnDisk(draft: Draft): void {
    onDisk.value = [draftSummary(draft), ...onDisk.value.filter(({ id }) => id !== draft.id)]
  }

  async function load(): Promise<void> {
    const read = await draftsOnDisk.list()
    if (!read.ok) {
      loadState.value = read.failure
      return
    }
    onDisk.value = read.value.drafts.map(draftSummary)
    unreadable.value = read.value.unreadable
    loadState.value = 'loaded'
  }

  /** The newest words of a draft: in the editor, not saved yet, or on disk. */
  async function newest(id: string): Promise<Draft | undefined> {
    if (current.value?.id === id) return plainDraft(current.value)
    const left = unsaved.value.get(id)
    if (left !== undefined) return left.draft
    const read = await draftsOnDisk.get(id)
    return read.ok ? read.value : undefined
  }

  /** The draft to edit, or undefined: there is none, or it cannot be read. */
  async function open(id: string): Promise<Draft | undefined> {
    asked = id
    if (current.value?.id === id || saver.resume(id)) return current.value ?? undefined
    const [draft] = await Promise.all([newest(id), flush()])
    // Whoever asked for another one by now is shown that one. And it may be open already.
    if (draft === undefined || asked !== id || current.value?.id === id) return draft
    saver.show(draft)
    return current.value ?? undefined
  }

  /** Keeps a new draft on disk and opens it. What the disk refused stays open and is tried again. */
  async function adopt(draft: Draft): Promise<string> {
    asked = draft.id
    const [written] = await Promise.all([draftsOnDisk.put(plainDraft(draft)), flush()])
    if (written.ok) noteOnDisk(draft)
    if (asked !== draft.id) {
      if (!written.ok) saver.keep(draft, written.failure)
    } else if (written.ok) saver.show(draft)
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
    const draft = await newest(id)
    if (draft === undefined) return undefined
    const now = Date.now()
    return adopt({
      ...draft,
      id: crypto.randomUUID(),
      name: draft.name === '' ? '' : rename(draft.name),
      createdAt: now,
      updatedAt: now,
    })
  }

  /** False: the disk refused, and the draft is still there. */
  async function remove(id: string): Promise<boolean> {
    const inMemory = current.value?.id === id || unsaved.value.has(id)
    const draft = await newest(id)
    if (draft === undefined) return false
    // Before the disk is asked: a save that was waiting must not bring it back.
    await saver.drop(id)
    const gone = await draftsOnDisk.remove(id)
    if (!gone.ok) {
      if (inMemory) saver.keep(draft, gone.failure)
      return false
    }
    removed.value = draft
    onDisk.value = onDisk.value.filter((summary) => summary.id !== id)
    return true
  }

  /** What the disk would not take back is kept in memory, as every draft that is not saved. */
  async function undoRemove(): Promise<void> {
    const draft = removed.value && plainDraft(removed.value)
    if (draft === null) return
    removed.value = null
    const written = await draftsOnDisk.put(draft)
    if (written.ok) noteOnDisk(draft)
    else saver.keep(draft, written.failure)
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
    unsaved,
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
    saveAll,
    acknowledge,
  }
})
