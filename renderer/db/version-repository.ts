import Dexie from 'dexie'
import { draftVersionSchema, type DraftVersion } from '../../shared/drafts/draft-version'
import { thinVersions } from '../../shared/drafts/thin-versions'
import { ok, type Result } from '../../shared/result'
import { answerInTime } from './answer-in-time'
import { SAVE_TIMEOUT } from './draft-repository'
import type { PushdeskDatabase, VersionRecord } from './pushdesk-database'
import type { StorageFailure } from './storage-failure'

/** Where versions of drafts live. Every answer comes within `SAVE_TIMEOUT`; nothing is thrown. */
export interface VersionRepository {
  /** Those of one draft that can be read, newest first. */
  readonly list: (draftId: string) => Promise<Result<readonly DraftVersion[], StorageFailure>>
  /** undefined: there is none yet. */
  readonly newest: (draftId: string) => Promise<Result<DraftVersion | undefined, StorageFailure>>
  /** Keeps `version`, and thins the older ones of its draft by their age at that moment. */
  readonly put: (version: DraftVersion) => Promise<Result<null, StorageFailure>>
  /** Gives a version a name, or takes it with ''. */
  readonly rename: (id: string, name: string) => Promise<Result<null, StorageFailure>>
  /** For a draft that is deleted for ever. */
  readonly removeOf: (draftId: string) => Promise<Result<null, StorageFailure>>
}

export function versionRepository(
  database: PushdeskDatabase,
  timeout = SAVE_TIMEOUT,
): VersionRepository {
  const inTime = answerInTime(database, timeout)
  const { versions } = database
  const of = (draftId: string) =>
    versions.where('[draftId+at]').between([draftId, Dexie.minKey], [draftId, Dexie.maxKey])

  return {
    list: async (draftId) => {
      const read = await inTime(() => of(draftId).reverse().toArray())
      return read.ok ? ok(readable(read.value)) : read
    },
    newest: async (draftId) => {
      const read = await inTime(() => of(draftId).last())
      return read.ok ? ok(readable(read.value === undefined ? [] : [read.value])[0]) : read
    },
    put: async (version) => {
      const put = await inTime(() =>
        database.transaction('rw', versions, async () => {
          await versions.put(version)
          const all = readable(await of(version.draftId).toArray())
          const stay = new Set(thinVersions(all, version.at))
          await versions.bulkDelete(all.filter((one) => !stay.has(one)).map(({ id }) => id))
        }),
      )
      return put.ok ? ok(null) : put
    },
    rename: async (id, name) => {
      const renamed = await inTime(() => versions.update(id, { name }))
      return renamed.ok ? ok(null) : renamed
    },
    removeOf: async (draftId) => {
      const removed = await inTime(() => of(draftId).delete())
      return removed.ok ? ok(null) : removed
    },
  }
}

/** A record that cannot be read is left as it lies: a later app may know it. */
function readable(records: readonly VersionRecord[]): readonly DraftVersion[] {
  return records.flatMap((record) => {
    const parsed = draftVersionSchema.safeParse(record)
    return parsed.success ? [parsed.data] : []
  })
}
