import type { Draft } from '../../../shared/message/draft'
import type { Filing } from '../../../shared/message/filing'
import type { StorageFailure } from '../../db/storage-failure'
import type { Autosave } from '../autosave'
import type { DraftShelves } from '../draft-shelves'
import { idle } from '../idle'

/** So many drafts are written in one transaction: the window draws between two. */
const PART = 200

export interface Refiled {
  /** Where each changed draft was filed before, by id: what an undo puts back. */
  readonly before: ReadonlyMap<string, Filing>
  /** Why not all of them could be changed; null: they were. */
  readonly failure: StorageFailure | null
}

/**
 * Files many drafts anew: folder, labels, bin. Their words and their places in the list stay. Words
 * that the disk has not taken yet are not touched; `done` hears how many are through.
 */
export async function refileDrafts(
  parts: {
    readonly saver: Pick<Autosave, 'saveAll' | 'unsaved' | 'drop'>
    readonly shelves: Pick<DraftShelves, 'refile'>
    readonly current: () => string | undefined
    readonly onDisk: (draft: Draft) => void
  },
  ids: readonly string[],
  filingOf: (draft: Draft) => Filing,
  done: (count: number) => void,
): Promise<Refiled> {
  const { saver, shelves, current, onDisk } = parts
  await saver.saveAll()
  const free = ids.filter((id) => !saver.unsaved.value.has(id))
  const open = current()
  // What stood in the editor is read anew: else its next save would undo this.
  if (open !== undefined && free.includes(open)) await saver.drop(open)
  const before = new Map<string, Filing>()
  for (let from = 0; from < free.length; from += PART) {
    if (from > 0) await idle()
    const changed = await shelves.refile(free.slice(from, from + PART), filingOf)
    if (!changed.ok) return { before, failure: changed.failure }
    for (const { draft, was } of changed.value) {
      before.set(draft.id, was)
      onDisk(draft)
    }
    done(Math.min(from + PART, free.length))
  }
  const left = [...saver.unsaved.value.values()].find(({ draft }) => ids.includes(draft.id))
  return { before, failure: left?.reason ?? null }
}
