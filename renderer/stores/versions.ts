import { defineStore } from 'pinia'
import { ref, shallowRef, watch } from 'vue'
import type { DraftVersion } from '../../shared/drafts/draft-version'
import type { Draft } from '../../shared/message/draft'
import { ok, type Result } from '../../shared/result'
import type { StorageFailure } from '../db/storage-failure'
import { versionsOnDisk } from '../db/versions-on-disk'
import { plain } from '../plain'
import { whenCalm } from '../drafts/when-calm'
import { asWordsOf } from '../versions/as-words-of'
import { versionKeeper } from '../versions/version-keeper'
import { useDrafts } from './drafts'

/** A version is worth looking into once nobody types (ms); whoever goes on typing, every so often. */
const CALM = 500
const CALM_MOST = 3_000

/** The versions of the draft in hand: they make themselves while it is edited. */
export const useVersions = defineStore('versions', () => {
  const drafts = useDrafts()
  /** Of the draft in hand, newest first, as far as somebody asked for them. */
  const list = shallowRef<readonly DraftVersion[]>([])
  /** Why the last version could not be kept, or the list not be read; null: all is well. */
  const failure = ref<StorageFailure | null>(null)
  /** What a restore has replaced, until it is undone, dismissed, or another draft is opened. */
  const restored = shallowRef<{ readonly before: Draft; readonly at: number } | null>(null)

  const keeper = versionKeeper(versionsOnDisk, (kept) => {
    failure.value = kept.ok ? null : kept.failure
  })
  const now = (): Draft | null => (drafts.current === null ? null : plain(drafts.current))

  /** The draft that was saved last, as it is edited. */
  let saved: Draft | null = null
  const changed = whenCalm(
    () => {
      if (saved !== null) keeper.changed(plain(saved))
    },
    CALM,
    CALM_MOST,
  )

  watch(
    () => drafts.current?.id,
    () => {
      list.value = []
      restored.value = null
      // The last words of the draft that was left belong to its version.
      changed.now()
      saved = drafts.current
      keeper.shown(now())
    },
    { immediate: true },
  )
  watch(
    () => drafts.saveState,
    () => {
      if (drafts.current === null) return
      saved = drafts.current
      changed.ask()
    },
  )

  async function load(draftId: string): Promise<void> {
    const read = await versionsOnDisk.list(draftId)
    failure.value = read.ok ? null : read.failure
    if (read.ok && drafts.current?.id === draftId) list.value = read.value
  }

  /** Those of any draft, newest first, to be looked at; none where they cannot be read. */
  async function of(draftId: string): Promise<readonly DraftVersion[]> {
    const read = await versionsOnDisk.list(draftId)
    return read.ok ? read.value : []
  }

  /** Keeps the draft in hand as it is now, under a name. */
  async function keepNamed(name: string): Promise<Result<null, StorageFailure>> {
    const draft = now()
    if (draft === null) return ok(null)
    const kept = await keeper.keep(draft, 'named', name)
    if (!kept.ok) return kept
    await load(draft.id)
    return ok(null)
  }

  /** The send of exactly these words was confirmed. */
  const keepSent = (draft: Draft): void => {
    void keeper.keep(plain(draft), 'sent')
  }

  async function rename(version: DraftVersion, name: string): Promise<void> {
    const renamed = await versionsOnDisk.rename(version.id, name)
    await load(version.draftId)
    if (!renamed.ok) failure.value = renamed.failure
  }

  /** Replaces the words in hand. Kept first: where that fails nothing is replaced. */
  async function replaceBy(words: Draft): Promise<Draft | null> {
    const before = now()
    if (before === null) return null
    const kept = await keeper.keep(before, 'restore')
    if (!kept.ok || drafts.current?.id !== before.id) return null
    drafts.current = asWordsOf(before, words)
    void drafts.flush()
    return before
  }

  /** False: what is there now could not be kept, so it stays. */
  async function restore(words: Draft, at: number): Promise<boolean> {
    const before = await replaceBy(words)
    if (before !== null) restored.value = { before, at }
    return before !== null
  }

  async function undoRestore(): Promise<void> {
    if (restored.value === null) return
    if ((await replaceBy(restored.value.before)) !== null) restored.value = null
  }

  return {
    list,
    failure,
    restored,
    load,
    of,
    keepNamed,
    keepSent,
    rename,
    restore,
    undoRestore,
  }
})
