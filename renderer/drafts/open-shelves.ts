import { ref, type Ref } from 'vue'
import type { Draft } from '../../shared/message/draft'
import type { Result } from '../../shared/result'
import type { DraftShelf, UnreadableDraft } from '../db/draft-repository'
import { readOnlyFailures, type StorageFailure } from '../db/storage-failure'
import { compareAtStart, standInAtStart, type StartReport } from './compare-at-start'
import type { DraftRows } from './draft-rows'
import type { DraftShelves } from './draft-shelves'
import { draftSummary, type DraftSummary } from './draft-summary'
import { idle } from './idle'
import type { MirrorFeed } from './mirror-feed'
import type { SecondCopy } from './second-copy'

/** So many are drawn before the others are read. */
const FIRST = 100
/** A reading that takes longer (ms) says how far it is. */
const SAID_AFTER = 1_000

export interface Reading {
  readonly done: number
  readonly all: number
}

export interface OpenShelves {
  /** What the comparison of both copies found; null until it is done. */
  readonly report: Ref<StartReport | null>
  readonly unreadable: Ref<readonly UnreadableDraft[]>
  /** How far the reading is, where it takes its time; null: nothing is read, or it is done at once. */
  readonly reading: Ref<Reading | null>
  /** Reads the newest drafts, then the others; the first time, compares them with the second copy. */
  readonly load: () => Promise<StorageFailure | null>
  /** Drafts as they can only be looked at: the home must not be written, or does not take them back. */
  readonly standIns: (ids: readonly string[]) => Promise<readonly Draft[]>
}

/** The home can be opened as soon as somebody closes what holds it: nothing is lost, nothing to mend. */
const heldElsewhere: ReadonlySet<StorageFailure> = new Set([...readOnlyFailures, 'blocked'])
const mayBeDamaged: ReadonlySet<StorageFailure> = new Set(['not_opened', 'refused'])

/** Reads the drafts into `rows`, page by page; `shown` hears when there is something to show. */
export function openShelves(parts: {
  readonly shelves: Pick<DraftShelves, 'newest' | 'page' | 'stamp' | 'some' | 'mend'>
  /** The home past its schema, which is another one; only to be looked at. */
  readonly peek: () => Promise<Result<DraftShelf, StorageFailure>>
  readonly copy: SecondCopy
  readonly mirror: Pick<MirrorFeed, 'feedStored'>
  readonly rows: DraftRows
  readonly shown: () => void
}): OpenShelves {
  const { shelves, peek, copy, mirror, rows, shown } = parts
  const report = ref<StartReport | null>(null)
  const unreadable = ref<readonly UnreadableDraft[]>([])
  const reading = ref<Reading | null>(null)
  let peeked: readonly Draft[] = []
  let compared = false
  let isWhole = false
  let loading: Promise<StorageFailure | null> | null = null

  /** A damaged database fails once and opens the second time, with less in it (fact 2). */
  async function readFirst(): Promise<Result<DraftShelf, StorageFailure>> {
    const first = await shelves.newest(FIRST)
    return first.ok || !mayBeDamaged.has(first.failure) ? first : shelves.newest(FIRST)
  }

  /** Whether the home is as it was read, and as it was written from here since. */
  async function isAsRead(): Promise<boolean> {
    if (!isWhole) return false
    const stamp = await shelves.stamp()
    const { value: all } = rows.sorted
    const latest = Math.max(
      all[0]?.updatedAt ?? 0,
      ...unreadable.value.map(({ updatedAt }) => updatedAt ?? 0),
    )
    const count = all.length + unreadable.value.length
    return stamp.ok && stamp.value.count === count && stamp.value.latest === latest
  }

  async function readAll(): Promise<StorageFailure | null> {
    const began = Date.now()
    const stamp = await shelves.stamp()
    const comparison = compared ? null : await compareAtStart({ copy, shelves, mirror, rows })
    const replace = rows.replace()
    const found: DraftSummary[] = []
    const spoilt: UnreadableDraft[] = []
    for (let after: string | null | undefined; after !== null;) {
      // The first page at once, each further one when nobody draws.
      if (after !== undefined) await idle()
      const page = await shelves.page(after ?? null)
      if (!page.ok) return page.failure
      comparison?.page(page.value)
      found.push(...page.value.drafts.map((draft) => draftSummary(draft)))
      spoilt.push(...page.value.unreadable)
      after = page.value.next
      if (stamp.ok && Date.now() - began > SAID_AFTER)
        reading.value = { done: found.length, all: stamp.value.count }
    }
    replace(found)
    unreadable.value = spoilt
    // An empty home may be a loss: the second copy is asked before it is called empty.
    if (found.length > 0) shown()
    if (comparison !== null) {
      const { back, ...rest } = (report.value = await comparison.finish())
      const came = new Set(rest.home === null ? back.map(({ id }) => id) : [])
      unreadable.value = spoilt.filter(({ id }) => !came.has(id))
      // A home that refused is compared once more.
      compared = rest.home === null
    }
    isWhole = compared
    shown()
    return null
  }

  async function read(): Promise<StorageFailure | null> {
    const first = await readFirst()
    if (!first.ok && heldElsewhere.has(first.failure)) {
      const shelf = readOnlyFailures.has(first.failure) ? await peek() : first
      if (shelf.ok) {
        peeked = shelf.value.drafts
        rows.replace()(peeked.map((draft) => draftSummary(draft)))
        unreadable.value = shelf.value.unreadable
        shown()
      }
      return first.failure
    }
    peeked = []
    if (!first.ok) {
      isWhole = false
      rows.replace()([])
      report.value = await standInAtStart(copy, first.failure, rows)
      return first.failure
    }
    if (await isAsRead()) return null
    if (!isWhole) for (const draft of first.value.drafts) rows.put(draft)
    if (first.value.drafts.length > 0 || report.value !== null) shown()
    return readAll()
  }

  async function standIns(ids: readonly string[]): Promise<readonly Draft[]> {
    const wanted = new Set(ids)
    if (peeked.length > 0) return peeked.filter(({ id }) => wanted.has(id))
    if (report.value?.home == null) return []
    const read = await copy.some(ids)
    return read.ok ? read.value : []
  }

  return {
    report,
    unreadable,
    reading,
    load: () =>
      (loading ??= read().finally(() => {
        loading = null
        reading.value = null
      })),
    standIns,
  }
}
