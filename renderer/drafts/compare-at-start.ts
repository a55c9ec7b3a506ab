import { compareShelves, type ShelfComparison } from '../../shared/drafts/compare-shelves'
import type { Tombstone } from '../../shared/drafts/mirror-record'
import type { Draft } from '../../shared/message/draft'
import type { Result } from '../../shared/result'
import type { ShelfPage } from '../db/draft-repository'
import type { StorageFailure } from '../db/storage-failure'
import type { DraftRows } from './draft-rows'
import type { DraftShelves } from './draft-shelves'
import type { MirrorFailure, MirrorFeed } from './mirror-feed'
import type { SecondCopy } from './second-copy'

/** A draft that came back, as it is named to the person. */
export type BackDraft = Pick<Draft, 'id' | 'name' | 'alert'>

/** What came of the comparison of both copies. */
export interface StartReport {
  /** Drafts that came back from the second copy; or stand there only, as `home` says. */
  readonly back: readonly BackDraft[]
  /** Why they could not be put back into the home; null: they are there. */
  readonly home: StorageFailure | null
  /** Why there is no second copy to compare with; null: there is. */
  readonly mirror: MirrorFailure | null
}

export interface StartComparison {
  /** Takes a page of the home as it is read. */
  readonly page: (page: ShelfPage) => void
  /** After the last page: mends both copies, and the rows with them. */
  readonly finish: () => Promise<StartReport>
}

/** So many drafts are fetched and put back at a time. */
const PART = 200

/**
 * Brings both copies to the newest of every draft. Only dates are compared, and only the words of
 * what differs are fetched: neither time nor memory is spent on 100,000 drafts that are well.
 */
export async function compareAtStart(parts: {
  readonly copy: SecondCopy
  readonly shelves: Pick<DraftShelves, 'mend' | 'some'>
  readonly mirror: Pick<MirrorFeed, 'feedStored'>
  readonly rows: Pick<DraftRows, 'put' | 'remove'>
}): Promise<StartComparison> {
  const { copy, shelves, mirror, rows } = parts
  const heads = await copy.heads()
  const comparison: ShelfComparison | null = heads.ok ? compareShelves(heads.value) : null
  const newer: string[] = []
  const deleted: Tombstone[] = []

  /** What the second copy knows better, into the home; where that refuses, into the rows at least. */
  async function bringBack(ids: readonly string[]): Promise<StartReport> {
    const back: BackDraft[] = []
    let home: StorageFailure | null = null
    for (let from = 0; from < ids.length; from += PART) {
      const read = await copy.some(ids.slice(from, from + PART))
      if (!read.ok) return { back, home, mirror: read.failure }
      const mended: Result<readonly Draft[], StorageFailure> | undefined =
        home === null ? await shelves.mend({ back: read.value, deleted: [] }) : undefined
      if (mended?.ok === false) home = mended.failure
      const came = mended?.ok === true ? mended.value : read.value
      came.forEach(rows.put)
      back.push(...came.map(briefly))
    }
    return { back, home, mirror: null }
  }

  return {
    page: ({ drafts, unreadable }) => {
      const found = comparison?.page([
        ...drafts.map(({ id, updatedAt }) => ({ id, updatedAt, readable: true })),
        ...unreadable.map(({ id, updatedAt }) => ({ id, updatedAt, readable: false })),
      ])
      found?.copy.forEach(mirror.feedStored)
      newer.push(...(found?.newer ?? []))
      deleted.push(...(found?.deleted ?? []))
    },
    finish: async () => {
      if (!heads.ok) return { back: [], home: null, mirror: heads.failure }
      const report = await bringBack([...(comparison?.rest().missing ?? []), ...newer])
      if (deleted.length === 0 || report.home !== null) return report
      const mended = await shelves.mend({ back: [], deleted })
      if (!mended.ok) return { ...report, home: mended.failure }
      const ids = deleted.map(({ id }) => id)
      // What was saved again since the comparison stays.
      const left = await shelves.some(ids)
      const there = new Set((left.ok ? left.value : []).map(({ id }) => id))
      ids.filter((id) => !there.has(id)).forEach(rows.remove)
      return report
    },
  }
}

/** All of the second copy, in the place of a home that cannot be read. */
export async function standInAtStart(
  copy: SecondCopy,
  failure: StorageFailure,
  rows: Pick<DraftRows, 'put'>,
): Promise<StartReport> {
  const heads = await copy.heads()
  if (!heads.ok) return { back: [], home: failure, mirror: heads.failure }
  const ids = heads.value.flatMap(({ id, kind }) => (kind === 'kept' ? [id] : []))
  const back: BackDraft[] = []
  for (let from = 0; from < ids.length; from += PART) {
    const read = await copy.some(ids.slice(from, from + PART))
    if (!read.ok) return { back, home: failure, mirror: read.failure }
    read.value.forEach(rows.put)
    back.push(...read.value.map(briefly))
  }
  return { back, home: failure, mirror: null }
}

const briefly = ({ id, name, alert }: Draft): BackDraft => ({
  id,
  name,
  alert: alert.slice(0, 200),
})
