import { fromFirstShape } from '../../shared/drafts/from-first-shape'
import { readLoosely } from '../../shared/drafts/read-loosely'
import type { Draft } from '../../shared/message/draft'
import type { JsonObject } from '../../shared/message/json'
import { fail, ok, type Result } from '../../shared/result'
import type { DraftShelf, UnreadableDraft } from './draft-repository'
import { settleWithin } from './settle-within'
import { storageFailure, type StorageFailure } from './storage-failure'

/** ms: a whole shelf at once takes longer than a save. */
const PATIENCE = 10_000

/**
 * The drafts of a database whose schema this version must not touch, as far as it can read them. Past
 * Dexie, which would change it by opening it; nothing is written.
 */
export async function peekDrafts(name: string): Promise<Result<DraftShelf, StorageFailure>> {
  const read = await settleWithin(readAll(name), PATIENCE)
  return read.ok ? ok(shelfOf(read.value)) : fail(storageFailure(read.failure, false))
}

async function readAll(name: string): Promise<readonly JsonObject[]> {
  const database = await openAsItIs(name)
  try {
    const request = database.transaction('drafts').objectStore('drafts').getAll()
    return await answerOf<JsonObject[]>(request)
  } finally {
    database.close()
  }
}

function openAsItIs(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name)
  // There is none: it is not made here either.
  request.onupgradeneeded = () => request.transaction?.abort()
  return answerOf(request)
}

const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no answer'))
  })

function shelfOf(records: readonly JsonObject[]): DraftShelf {
  const drafts: Draft[] = []
  const unreadable: UnreadableDraft[] = []
  for (const record of records) {
    const draft = readLoosely(fromFirstShape(record) ?? record)
    if (draft !== null) drafts.push(draft)
    else unreadable.push({ id: String(record['id']), updatedAt: null, detail: '' })
  }
  return { drafts, unreadable }
}
