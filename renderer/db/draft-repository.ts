import type { Tombstone } from '../../shared/drafts/mirror-record'
import type { Draft } from '../../shared/message/draft'
import type { Filing } from '../../shared/message/filing'
import { sameContent } from '../../shared/message/same-content'
import { sameJson } from '../../shared/message/same-json'
import { ok, type Result } from '../../shared/result'
import { answerInTime } from './answer-in-time'
import type { DraftRecord, PushdeskDatabase } from './pushdesk-database'
import { readRecord } from './read-record'
import type { StorageFailure } from './storage-failure'

/** The person reads «未保存» within 3 s (reliability.md, fact 3); the rest is for the paint. */
export const SAVE_TIMEOUT = 2_500

/** How many records are read at a time: between two pages the window draws and takes keys. */
export const SHELF_PAGE = 200

/** How many drafts one transaction of a mending takes. */
const PART = 500

/** A record that is no draft of this version: kept as it lies, reported, never deleted. */
export interface UnreadableDraft {
  readonly id: string
  /** Its date (ms since 1970), where even that can be read. */
  readonly updatedAt: number | null
  /** Path and message of the first thing that does not fit. */
  readonly detail: string
}

export interface DraftShelf {
  readonly drafts: readonly Draft[]
  readonly unreadable: readonly UnreadableDraft[]
}

export interface ShelfPage extends DraftShelf {
  /** Where the next page goes on; null: this was the last. */
  readonly next: string | null
}

/** Tells a shelf that another hand has written from one that is as it was: no change keeps both. */
export interface ShelfStamp {
  /** Of all records, readable or not. */
  readonly count: number
  /** The latest date of all (ms since 1970); 0 where there is none. */
  readonly latest: number
}

/** How a save tells its own earlier versions from the change of another window. */
export interface Elsewhere {
  /** `updatedAt` of every version that this window has read or tried to write. */
  readonly known: readonly number[]
  /** The other hand's version as a draft of its own. */
  readonly copyOf: (theirs: Draft) => Draft
}

export interface RefiledDraft {
  readonly draft: Draft
  readonly was: Filing
}

export interface Mending {
  readonly back: readonly Draft[]
  readonly deleted: readonly Tombstone[]
}

/** Where drafts live. Every answer comes within `SAVE_TIMEOUT`; nothing is thrown. */
export interface DraftRepository {
  readonly newest: (most: number) => Promise<Result<DraftShelf, StorageFailure>>
  /** In the order of ids, behind `after`; null: from the first. */
  readonly page: (after: string | null) => Promise<Result<ShelfPage, StorageFailure>>
  readonly stamp: () => Promise<Result<ShelfStamp, StorageFailure>>
  /** undefined: no such draft, or one that cannot be read (`list` reports it). */
  readonly get: (id: string) => Promise<Result<Draft | undefined, StorageFailure>>
  /** Those of the drafts that are there and can be read, to be looked at only. */
  readonly some: (ids: readonly string[]) => Promise<Result<readonly Draft[], StorageFailure>>
  /**
   * Resolves `ok` only once the draft is on disk. Saving the same draft again changes nothing. What
   * `elsewhere` finds there of another hand is kept beside it, and given.
   */
  readonly put: (
    draft: Draft,
    elsewhere?: Elsewhere,
  ) => Promise<Result<Draft | null, StorageFailure>>
  /** Brings back and takes away what the second copy knows better; gives what came back. */
  readonly mend: (mending: Mending) => Promise<Result<readonly Draft[], StorageFailure>>
  /**
   * Files drafts anew, all of them or none, with the words they have on disk; gives what changed and
   * how it was. A filing that stays as it is writes nothing.
   */
  readonly refile: (
    ids: readonly string[],
    filingOf: (draft: Draft) => Filing,
  ) => Promise<Result<readonly RefiledDraft[], StorageFailure>>
  readonly remove: (id: string) => Promise<Result<null, StorageFailure>>
}

export function draftRepository(
  database: PushdeskDatabase,
  timeout = SAVE_TIMEOUT,
): DraftRepository {
  const within = answerInTime(database, timeout)

  return {
    newest: async (most) => {
      const read = await within(() =>
        database.drafts.orderBy('updatedAt').reverse().limit(most).toArray(),
      )
      return read.ok ? ok(sortOut(read.value)) : read
    },
    page: async (after) => {
      const { drafts } = database
      const read = await within(() =>
        (after === null ? drafts.orderBy('id') : drafts.where('id').above(after))
          .limit(SHELF_PAGE)
          .toArray(),
      )
      if (!read.ok) return read
      const last = read.value.length < SHELF_PAGE ? undefined : read.value.at(-1)
      return ok({ ...sortOut(read.value), next: last?.id ?? null })
    },
    stamp: () =>
      within(async () => {
        const count = await database.drafts.count()
        const [latest] = await database.drafts.orderBy('updatedAt').reverse().limit(1).keys()
        return { count, latest: typeof latest === 'number' ? latest : 0 }
      }),
    get: async (id) => {
      const read = await within(() => database.drafts.get(id))
      if (!read.ok) return read
      const parsed = readRecord(read.value)
      return ok(parsed.success ? parsed.data : undefined)
    },
    some: async (ids) => {
      const read = await within(() => database.drafts.bulkGet([...ids]))
      if (!read.ok) return read
      return ok(read.value.flatMap((record) => readRecord(record).data ?? []))
    },
    put: async (draft, elsewhere) => {
      // In one transaction: between looking and writing no other window gets a word in.
      return within(() =>
        database.transaction('rw', database.drafts, async ({ idbtrans }) => {
          // Asked for and written in one go: what lay there is answered as it was before.
          const looked = elsewhere && database.drafts.get(draft.id)
          const written = database.drafts.put(draft)
          const there = await looked
          const kept = elsewhere && there ? ofAnotherHand(there, draft, elsewhere) : null
          if (kept !== null) await database.drafts.put(kept)
          // All is asked for: the disk need not wait until this side has heard of each.
          idbtrans.commit()
          await written
          return kept
        }),
      )
    },
    mend: async ({ back, deleted }) => {
      const came: Draft[] = []
      // In parts, each within the time that a save has.
      for (let from = 0; from < Math.max(back.length, deleted.length); from += PART) {
        const part = {
          back: back.slice(from, from + PART),
          deleted: deleted.slice(from, from + PART),
        }
        const mended = await within(() =>
          database.transaction('rw', database.drafts, () => mendPart(database, part)),
        )
        if (!mended.ok) return mended
        came.push(...mended.value)
      }
      return ok(came)
    },
    refile: (ids, filingOf) =>
      within(() =>
        database.transaction('rw', database.drafts, async () => {
          const changed = (await database.drafts.bulkGet([...ids])).flatMap((record) => {
            const { data: draft } = readRecord(record)
            return draft === undefined ? [] : refiledDraft(draft, filingOf(draft))
          })
          await database.drafts.bulkPut(changed.map(({ draft }) => draft))
          return changed
        }),
      ),
    remove: async (id) => {
      const removed = await within(() => database.drafts.delete(id))
      return removed.ok ? ok(null) : removed
    },
  }
}

/** Later by a moment: the second copy takes it for newer, and the list for as old as it was. */
function refiledDraft(draft: Draft, filing: Filing): readonly RefiledDraft[] {
  if (sameJson(draft.filing, filing, 'any')) return []
  return [{ draft: { ...draft, filing, updatedAt: draft.updatedAt + 1 }, was: draft.filing }]
}

function ofAnotherHand(
  there: DraftRecord,
  draft: Draft,
  { known, copyOf }: Elsewhere,
): Draft | null {
  if (known.includes(there.updatedAt)) return null
  const theirs = readRecord(there)
  return theirs.success && !sameContent(theirs.data, draft) ? copyOf(theirs.data) : null
}

/** What has been saved here since the comparison is newer, and stays. */
async function mendPart(
  { drafts }: PushdeskDatabase,
  { back, deleted }: Mending,
): Promise<readonly Draft[]> {
  const there = await drafts.bulkGet(back.map(({ id }) => id))
  const came = back.filter((draft, n) => !(Number(there[n]?.updatedAt) > draft.updatedAt))
  await drafts.bulkPut(came)
  const gone = await drafts.bulkGet(deleted.map(({ id }) => id))
  const ids = deleted
    .filter(({ deletedAt }, n) => Number(gone[n]?.updatedAt) <= deletedAt)
    .map(({ id }) => id)
  await drafts.bulkDelete(ids)
  return came
}

function sortOut(records: readonly DraftRecord[]): DraftShelf {
  const drafts: Draft[] = []
  const unreadable: UnreadableDraft[] = []
  for (const record of records) {
    const parsed = readRecord(record)
    if (parsed.success) drafts.push(parsed.data)
    else {
      const issue = parsed.error.issues[0]
      const detail = issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`
      const date: unknown = record.updatedAt
      unreadable.push({ id: record.id, updatedAt: typeof date === 'number' ? date : null, detail })
    }
  }
  return { drafts, unreadable }
}
