import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { DeskSettings, MovingRecord } from '../../shared/moving/moving-record'
import { PARCEL_PAGE } from '../../shared/moving/opened-file'
import type { Profile } from '../../shared/profile/profile'
import type { Segment } from '../../shared/segments/segment'
import { fail, ok, type Result } from '../../shared/result'
import type { MovingRepository } from '../db/moving-repository'
import type { StorageFailure } from '../db/storage-failure'
import { everyPage } from './every-page'

export type AddFailure = FailureOf<Contract['parcel.add']> | Fault

/** Puts records into a parcel that lies with main, which begins it with the first. */
export type AddToParcel = (
  parcel: string,
  records: readonly MovingRecord[],
) => Promise<Result<null, AddFailure>>

export type SendFailure = AddFailure | { readonly kind: 'storage'; readonly reason: StorageFailure }

export interface SentParcel {
  readonly parcel: string
  readonly drafts: number
}

/**
 * Hands everything to main that belongs into a file, page by page: settings, apps, saved
 * audiences, drafts and named versions. The App-Secrets are not here to be handed over.
 */
export async function sendParcel(parts: {
  readonly home: Pick<MovingRepository, 'drafts' | 'versions'>
  readonly profiles: readonly Profile[]
  readonly segments: readonly Segment[]
  readonly desk: DeskSettings
  readonly add: AddToParcel
}): Promise<Result<SentParcel, SendFailure>> {
  const { home, profiles, segments, desk } = parts
  const parcel = crypto.randomUUID()
  const add = (records: readonly MovingRecord[]): Promise<Result<null, SendFailure>> =>
    parts.add(parcel, records)
  let drafts = 0

  const settings = await add([
    { type: 'desk', desk },
    ...profiles.map((profile): MovingRecord => ({ type: 'profile', profile })),
  ])
  if (!settings.ok) return settings
  for (let from = 0; from < segments.length; from += PARCEL_PAGE) {
    const some = segments.slice(from, from + PARCEL_PAGE)
    const added = await add(some.map((segment): MovingRecord => ({ type: 'segment', segment })))
    if (!added.ok) return added
  }
  const sent = await everyPage(
    async (after) => named(await home.drafts(after)),
    (page) => {
      drafts += page.drafts.length + page.unreadable.length
      return add([
        ...page.drafts.map((draft): MovingRecord => ({ type: 'draft', draft })),
        ...page.unreadable.map((record): MovingRecord => ({ type: 'unreadable', record })),
      ])
    },
  )
  if (!sent.ok) return sent
  const versions = await everyPage(
    async (after) => named(await home.versions(after)),
    (page) => add(page.named.map((version): MovingRecord => ({ type: 'version', version }))),
  )
  return versions.ok ? ok({ parcel, drafts }) : versions
}

const named = <Value>(read: Result<Value, StorageFailure>): Result<Value, SendFailure> =>
  read.ok ? read : fail({ kind: 'storage', reason: read.failure })
