import type { Draft } from '../../shared/message/draft'
import type { MovingRecord } from '../../shared/moving/moving-record'
import { fail, ok, type Result } from '../../shared/result'
import type { StorageFailure } from '../db/storage-failure'
import type { AddToParcel, SendFailure } from './send-parcel'

/** So many are read and handed over at a time. */
const PART = 200

/** Hands some drafts to main for a file of their own, without settings and versions; gives the parcel. */
export async function sendDrafts(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<Result<readonly Draft[], StorageFailure>>,
  add: AddToParcel,
): Promise<Result<string, SendFailure>> {
  const parcel = crypto.randomUUID()
  for (let from = 0; from < ids.length; from += PART) {
    const part = await read(ids.slice(from, from + PART))
    if (!part.ok) return fail({ kind: 'storage', reason: part.failure })
    const added = await add(
      parcel,
      part.value.map((draft): MovingRecord => ({ type: 'draft', draft })),
    )
    if (!added.ok) return added
  }
  return ok(parcel)
}
