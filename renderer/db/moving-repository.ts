import type { Table } from 'dexie'
import { draftVersionSchema, type DraftVersion } from '../../shared/drafts/draft-version'
import type { Draft } from '../../shared/message/draft'
import type { JsonObject } from '../../shared/message/json'
import { ok, type Result } from '../../shared/result'
import { answerInTime } from './answer-in-time'
import type { PushdeskDatabase } from './pushdesk-database'
import { readRecord } from './read-record'
import type { StorageFailure } from './storage-failure'

/** How many records are read at a time: the typing has its turn in between. */
const PAGE = 200

/** ms: all of an import goes into one transaction, which takes longer than a save. */
const TAKING_IN = 30_000

export interface DraftPage {
  readonly drafts: readonly Draft[]
  /** As they lie there: no drafts of this version. */
  readonly unreadable: readonly JsonObject[]
  /** `updatedAt` of every record of the page, by id; null where even that cannot be read. */
  readonly dates: ReadonlyMap<string, number | null>
  /** The last id of the page where more may follow; null: this was the last. */
  readonly next: string | null
}

export interface VersionPage {
  readonly ids: readonly string[]
  readonly named: readonly DraftVersion[]
  readonly next: string | null
}

export interface TakeIn {
  readonly drafts: readonly Draft[]
  readonly versions: readonly DraftVersion[]
  /** What lay there under the ids of `drafts` when it was decided: null for nothing. */
  readonly seen: ReadonlyMap<string, number | null>
}

/** Drafts and versions on their way out of the database as a whole, and into it. Nothing is thrown. */
export interface MovingRepository {
  /** In the order of ids, behind `after`; null: from the first. */
  readonly drafts: (after: string | null) => Promise<Result<DraftPage, StorageFailure>>
  readonly versions: (after: string | null) => Promise<Result<VersionPage, StorageFailure>>
  /** All of it or nothing. False: another hand was faster, and nothing was changed. */
  readonly takeIn: (what: TakeIn) => Promise<Result<boolean, StorageFailure>>
}

export function movingRepository(
  database: PushdeskDatabase,
  timeout = TAKING_IN,
): MovingRepository {
  const inTime = answerInTime(database, timeout)

  return {
    drafts: async (after) => {
      const read = await inTime(() => pageOf(database.drafts, after))
      return read.ok ? ok(draftPage(read.value)) : read
    },
    versions: async (after) => {
      const read = await inTime(() => pageOf(database.versions, after))
      if (!read.ok) return read
      const named = read.value.flatMap((record) => {
        const version = draftVersionSchema.safeParse(record)
        return version.success && version.data.reason === 'named' ? [version.data] : []
      })
      return ok({ ids: read.value.map(({ id }) => id), named, next: nextOf(read.value) })
    },
    takeIn: ({ drafts, versions, seen }) =>
      inTime(() =>
        database.transaction('rw', database.drafts, database.versions, async () => {
          const there = await database.drafts.bulkGet(drafts.map(({ id }) => id))
          const changed = drafts.some(({ id }, n) => dateOf(there[n]) !== (seen.get(id) ?? null))
          if (changed) return false
          await database.drafts.bulkPut([...drafts])
          await database.versions.bulkPut([...versions])
          return true
        }),
      ),
  }
}

const pageOf = <Row extends { readonly id: string }>(
  table: Table<Row, string>,
  after: string | null,
): PromiseLike<readonly Row[]> =>
  (after === null ? table.orderBy('id') : table.where('id').above(after)).limit(PAGE).toArray()

const nextOf = (records: readonly { readonly id: string }[]): string | null =>
  records.length < PAGE ? null : (records.at(-1)?.id ?? null)

const dateOf = (record: { readonly updatedAt: unknown } | undefined): number | null =>
  typeof record?.updatedAt === 'number' ? record.updatedAt : null

function draftPage(
  records: readonly { readonly id: string; readonly updatedAt: unknown }[],
): DraftPage {
  const drafts: Draft[] = []
  const unreadable: JsonObject[] = []
  for (const record of records) {
    const draft = readRecord(record)
    if (draft.success) drafts.push(draft.data)
    // What is no JSON either, as a date or a map, is not worth refusing the rest.
    else unreadable.push(JSON.parse(JSON.stringify(record)) as JsonObject)
  }
  const dates = new Map(records.map((record) => [record.id, dateOf(record)]))
  return { drafts, unreadable, dates, next: nextOf(records) }
}
