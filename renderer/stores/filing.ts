import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Filing } from '../../shared/message/filing'
import type { StorageFailure } from '../db/storage-failure'
import type { DraftSummary } from '../drafts/draft-summary'
import { useDrafts } from './drafts'

/** What was done to many drafts at once, as the bar over the list says it. */
export type FiledWhat =
  | { readonly kind: 'binned' }
  | { readonly kind: 'moved' | 'labelled' | 'unlabelled'; readonly name: string }
  | {
      readonly kind: 'folder_renamed' | 'label_renamed'
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'folder_removed' | 'label_removed'; readonly name: string }

export interface Filed {
  readonly what: FiledWhat
  /** Where each of them was before. */
  readonly before: ReadonlyMap<string, Filing>
}

/** A folder or label, and how many drafts are in it; it is there as long as one is. */
export interface Shelf {
  readonly name: string
  readonly count: number
}

/** It says how far it is once it takes longer than this (ms). */
const SAID_AFTER = 1_000

/** Folders and labels, and what is done to many drafts at once: each is one step for the undo. */
export const useFiling = defineStore('filing', () => {
  const drafts = useDrafts()
  /** Done last; null: nothing, it was undone, or the bar was closed. */
  const last = shallowRef<Filed | null>(null)
  /** Why not all of it was done. */
  const failure = ref<StorageFailure | null>(null)
  const running = ref<{ readonly done: number; readonly all: number } | null>(null)

  const folders = computed(() => shelves(drafts.list, ({ filed }) => [filed.folder]))
  const labels = computed(() => shelves(drafts.list, ({ filed }) => filed.labels))
  const everything = (): readonly DraftSummary[] => [...drafts.list, ...drafts.binned]

  async function refile(
    ids: readonly string[],
    filingOf: (filing: Filing, id: string) => Filing,
  ): Promise<ReadonlyMap<string, Filing>> {
    const began = Date.now()
    const { before, failure: why } = await drafts.refile(
      ids,
      ({ filing, id }) => filingOf(filing, id),
      (done) => {
        if (Date.now() - began > SAID_AFTER) running.value = { done, all: ids.length }
      },
    )
    running.value = null
    failure.value = why
    return before
  }

  async function act(
    what: FiledWhat,
    ids: readonly string[],
    filingOf: (filing: Filing) => Filing,
  ): Promise<void> {
    const before = await refile(ids, filingOf)
    if (before.size > 0) {
      last.value = { what, before }
      drafts.removed = null
    }
  }

  /** '' takes them out of every folder. */
  const moveTo = (ids: readonly string[], name: string): Promise<void> =>
    act({ kind: 'moved', name }, ids, (filing) => ({ ...filing, folder: name }))

  const addLabel = (ids: readonly string[], name: string): Promise<void> =>
    act({ kind: 'labelled', name }, ids, (filing) => withLabel(without(filing, name), name))

  const takeLabel = (ids: readonly string[], name: string): Promise<void> =>
    act({ kind: 'unlabelled', name }, ids, (filing) => without(filing, name))

  const bin = (ids: readonly string[]): Promise<void> => {
    const now = Date.now()
    return act({ kind: 'binned' }, ids, (filing) => ({ ...filing, binnedAt: now }))
  }

  const inFolder = (name: string): readonly string[] =>
    everything().flatMap(({ id, filed }) => (filed.folder === name ? [id] : []))
  const withThisLabel = (name: string): readonly string[] =>
    everything().flatMap(({ id, filed }) => (filed.labels.includes(name) ? [id] : []))

  const renameFolder = (from: string, to: string): Promise<void> =>
    act({ kind: 'folder_renamed', from, to }, inFolder(from), (filing) => ({
      ...filing,
      folder: to,
    }))
  const removeFolder = (name: string): Promise<void> =>
    act({ kind: 'folder_removed', name }, inFolder(name), (filing) => ({ ...filing, folder: '' }))
  const renameLabel = (from: string, to: string): Promise<void> =>
    act({ kind: 'label_renamed', from, to }, withThisLabel(from), (filing) =>
      withLabel(without(without(filing, from), to), to),
    )
  const removeLabel = (name: string): Promise<void> =>
    act({ kind: 'label_removed', name }, withThisLabel(name), (filing) => without(filing, name))

  /** All of the last step, and nothing else of these drafts. */
  async function undo(): Promise<void> {
    const filed = last.value
    if (filed === null) return
    last.value = null
    await refile([...filed.before.keys()], (filing, id) => filed.before.get(id) ?? filing)
  }

  return {
    ...{ last, failure, running, folders, labels },
    ...{ moveTo, addLabel, takeLabel, bin },
    ...{ renameFolder, removeFolder, renameLabel, removeLabel, undo },
  }
})

const without = (filing: Filing, label: string): Filing => ({
  ...filing,
  labels: filing.labels.filter((one) => one !== label),
})
const withLabel = (filing: Filing, label: string): Filing => ({
  ...filing,
  labels: [...filing.labels, label],
})

function shelves(
  rows: readonly DraftSummary[],
  namesOf: (row: DraftSummary) => readonly string[],
): readonly Shelf[] {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const name of namesOf(row)) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
}
