import { ref, type Ref } from 'vue'
import type { Draft } from '../../../shared/message/draft'
import type { StorageFailure } from '../../db/storage-failure'
import type { VersionRepository } from '../../db/version-repository'
import type { Autosave } from '../autosave'
import type { DraftShelves } from '../draft-shelves'
import { refiled } from '../refiled'

export interface DraftBin {
  /** The draft thrown away last, until it is put back or the bar is closed. */
  readonly removed: Ref<Draft | null>
  /** Into the bin, where nothing ever expires. False: the disk refused, and it is where it was. */
  readonly remove: (id: string) => Promise<boolean>
  /** Out of it again, as it was. What the disk would not take is kept in memory, as every draft. */
  readonly putBack: (id: string) => Promise<void>
  readonly undoRemove: () => Promise<void>
  /** Out of both copies, with all its versions. False: the disk refused, and it is still there. */
  readonly removeForEver: (id: string) => Promise<boolean>
}

/** Throwing drafts away, and getting them back: a binned draft is saved in both copies as any other. */
export function draftBin(parts: {
  readonly newest: (id: string) => Promise<Draft | undefined>
  /** Whether there are words of it that the disk may not have. */
  readonly inMemory: (id: string) => boolean
  readonly saver: Pick<Autosave, 'drop' | 'keep'>
  readonly shelves: Pick<DraftShelves, 'put' | 'remove'>
  readonly versions: Pick<VersionRepository, 'removeOf'>
  readonly onDisk: (draft: Draft, theirs: Draft | null) => void
  readonly onGone: (id: string) => void
}): DraftBin {
  const { newest, inMemory, saver, shelves, versions, onDisk, onGone } = parts
  const removed = ref<Draft | null>(null)

  /** Null once `draft` is on disk, in the place of all that was known of it. */
  async function replace(draft: Draft): Promise<StorageFailure | null> {
    // Before the disk is asked: a save that was waiting must not undo it.
    await saver.drop(draft.id)
    const written = await shelves.put(draft)
    if (!written.ok) return written.failure
    onDisk(draft, written.value)
    return null
  }

  async function remove(id: string): Promise<boolean> {
    const isInMemory = inMemory(id)
    const draft = await newest(id)
    if (draft === undefined) return false
    const now = Date.now()
    const thrown = { ...refiled(draft, now), updatedAt: Math.max(now, draft.updatedAt) }
    const failure = await replace(thrown)
    if (failure === null) removed.value = thrown
    else if (isInMemory) saver.keep(draft, failure)
    return failure === null
  }

  async function putBack(id: string): Promise<void> {
    if (removed.value?.id === id) removed.value = null
    const draft = await newest(id)
    if (draft === undefined) return
    // Later than what was said of it before: of two copies the later one wins.
    const updatedAt = Math.max(Date.now(), draft.updatedAt + 1)
    const back = { ...refiled(draft, null), updatedAt }
    const failure = await replace(back)
    if (failure !== null) saver.keep(back, failure)
  }

  return {
    removed,
    remove,
    putBack,
    undoRemove: async () => {
      if (removed.value !== null) await putBack(removed.value.id)
    },
    removeForEver: async (id) => {
      const draft = await newest(id)
      if (draft === undefined) return false
      await saver.drop(id)
      const gone = await shelves.remove(draft)
      if (!gone.ok) return false
      // They stand in no list any more: left behind after a refusal, they only take room.
      await versions.removeOf(id)
      if (removed.value?.id === id) removed.value = null
      onGone(id)
      return true
    },
  }
}
