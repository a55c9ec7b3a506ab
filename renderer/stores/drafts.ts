import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { newDraft, type Draft, type MessageKind } from '../../shared/message/draft'
import type { Filing } from '../../shared/message/filing'
import { draftsOnDisk } from '../db/drafts-on-disk'
import { peekDrafts } from '../db/peek-drafts'
import { DATABASE_NAME } from '../db/pushdesk-database'
import { readOnlyFailures, type StorageFailure } from '../db/storage-failure'
import { versionsOnDisk } from '../db/versions-on-disk'
import { autosave } from '../drafts/autosave'
import { draftBin } from '../drafts/bin/draft-bin'
import { draftShelves } from '../drafts/draft-shelves'
import { draftRows } from '../drafts/draft-rows'
import type { DraftSummary } from '../drafts/draft-summary'
import type { DraftLook } from '../drafts/judge-draft'
import { judgedDrafts } from '../drafts/judged-drafts'
import { refileDrafts, type Refiled } from '../drafts/filing/refile-drafts'
import { mirrorFeed } from '../drafts/mirror-feed'
import { openShelves } from '../drafts/open-shelves'
import { beforeClosing } from '../leaving/before-closing'
import { plain } from '../plain'
import { restartForDrafts } from '../drafts/restart-for-drafts'
import { secondCopy, storedFeed, writeSecondCopy } from '../drafts/second-copy'
import { unsavedSummaries } from '../drafts/unsaved-summaries'
import { whenLeaving } from '../leaving/when-leaving'
import { withoutSeen } from '../drafts/without-seen'
import { useWording } from '../wording/use-wording'

/** So often what was typed meanwhile is saved before the window closes. */
const TURNS = 5

/** The drafts of this window. `current` is edited in place by the form and saves itself. */
export const useDrafts = defineStore('drafts', () => {
  const loadState = ref<'loading' | 'loaded' | StorageFailure>('loading')
  const current = ref<Draft | null>(null)
  /** Another version of the app has these drafts: they can be looked at, and nothing is written. */
  const readOnly = computed(() => readOnlyFailures.has(loadState.value as StorageFailure))
  /** Warnings seen in this session, by draft and notice; a restart asks again. */
  const acknowledged = ref<ReadonlySet<string>>(new Set())

  /** The draft asked for last: of two that load at a time, the later one is shown. */
  let asked = ''

  const t = useWording()
  const rows = draftRows()
  const mirror = mirrorFeed(writeSecondCopy, storedFeed(draftsOnDisk))
  const shelves = draftShelves(draftsOnDisk, mirror, (theirs) => ({
    ...theirs,
    id: crypto.randomUUID(),
    name: t.value.drafts.changedElsewhere(theirs.name || t.value.drafts.unnamed),
  }))
  const saver = autosave(current, shelves, noteOnDisk)
  const { flush, saveAll, unsaved } = saver
  const opened = openShelves({
    ...{ shelves, mirror, rows },
    copy: secondCopy,
    peek: () => peekDrafts(DATABASE_NAME),
    shown: () => (loadState.value = 'loaded'),
  })
  const leave = (): Promise<void> => saveAll().then(mirror.hurry)
  beforeClosing(async () => {
    // What was typed while a save was under way is saved, too; main waits as long as it waits.
    for (let turn = 0; turn < TURNS; turn += 1) {
      await leave()
      if (saver.state.value.kind !== 'saving') return
    }
  })
  whenLeaving({
    save: () => void leave(),
    atRisk: saver.atRisk,
  })

  /** Newest first: those on disk, and over them what the disk has not taken yet. */
  const all = computed(() => {
    if (unsaved.value.size === 0) return rows.sorted.value
    const others = rows.sorted.value.filter(({ id }) => !unsaved.value.has(id))
    return [...unsavedSummaries(unsaved.value), ...others].sort((a, b) => b.updatedAt - a.updatedAt)
  })
  /** All drafts but those in the bin, newest first. */
  const list = computed(() => all.value.filter(({ binnedAt }) => binnedAt === null))
  /** What lies in the bin, thrown away last first. */
  const binned = computed(() =>
    all.value
      .filter(({ binnedAt }) => binnedAt !== null)
      .sort((a, b) => Number(b.binnedAt) - Number(a.binnedAt)),
  )

  const judged = judgedDrafts(lookAt)

  /** Whom it is for and how far it is, without the warnings seen; null until it was read. Reactive. */
  function look(draft: DraftSummary, asks = true): DraftLook | null {
    const found = judged.of(draft, asks)
    if (found === null) return null
    return { audience: found.audience, progress: withoutSeen(found, acknowledged.value) }
  }

  function noteOnDisk(draft: Draft, theirs: Draft | null = null): void {
    rows.put(draft)
    if (theirs !== null) rows.put(theirs)
  }

  /** The newest words of those of the drafts that can be read; only to be looked at. */
  async function lookAt(ids: readonly string[]): Promise<readonly Draft[]> {
    const read = await shelves.some(ids)
    const there = new Map(
      (read.ok ? read.value : await opened.standIns(ids)).map((one) => [one.id, one]),
    )
    for (const { draft } of unsaved.value.values()) there.set(draft.id, draft)
    return ids.flatMap((id) => there.get(id) ?? [])
  }

  async function load(): Promise<void> {
    const failure = await opened.load()
    if (failure !== null) loadState.value = failure
  }

  /** The newest words of a draft: in the editor, not saved yet, or on disk. */
  async function newest(id: string): Promise<Draft | undefined> {
    if (current.value?.id === id) return plain(current.value)
    const left = unsaved.value.get(id)
    if (left !== undefined) return left.draft
    const read = await shelves.get(id)
    // Opened by its address, before the list was.
    if (!read.ok && readOnlyFailures.has(read.failure)) await load()
    return (read.ok ? read.value : undefined) ?? (await opened.standIns([id]))[0]
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
    if (readOnly.value) return draft.id
    const [written] = await Promise.all([shelves.put(plain(draft)), flush()])
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

  const bin = draftBin({
    newest,
    inMemory: (id) => current.value?.id === id || unsaved.value.has(id),
    saver,
    shelves,
    versions: versionsOnDisk,
    onDisk: noteOnDisk,
    onGone: rows.remove,
  })
  /** Files drafts anew, many at a time; an undo does it the other way round. */
  const refile = (
    ids: readonly string[],
    filingOf: (draft: Draft) => Filing,
    done: (count: number) => void,
  ): Promise<Refiled> =>
    refileDrafts(
      { saver, shelves, current: () => current.value?.id, onDisk: noteOnDisk },
      ids,
      filingOf,
      done,
    )

  /** Everything that lies in it now. False: the disk refused, and the rest is still there. */
  async function emptyBin(): Promise<boolean> {
    for (const { id } of binned.value) if (!(await bin.removeForEver(id))) return false
    return true
  }

  /** Shows drafts that an import has put on the disk past the editor; the second copy gets them too. */
  async function tookIn(drafts: readonly Draft[]): Promise<void> {
    // Of another text now; what was open of it is saved, or there would have been no import.
    const open = drafts.find(({ id }) => id === current.value?.id)
    if (open) await saver.drop(open.id)
    drafts.forEach(mirror.feed)
    drafts.forEach(rows.put)
    await load()
  }

  const acknowledge = (key: string): void => {
    acknowledged.value = new Set([...acknowledged.value, key])
  }

  return {
    list,
    binned,
    unreadable: opened.unreadable,
    reading: opened.reading,
    loadState,
    readOnly,
    current,
    saveState: saver.state,
    mirrorState: mirror.state,
    start: opened.report,
    restart: restartForDrafts,
    unsaved,
    acknowledged,
    look,
    lookAt,
    looking: judged.waiting,
    load,
    read: newest,
    open,
    adopt,
    create,
    duplicate,
    ...bin,
    refile,
    emptyBin,
    flush,
    saveAll,
    tookIn,
    acknowledge,
  }
})
