import type { Draft } from '../message/draft'
import type { MirrorRecord, Tombstone } from './mirror-record'

/** IndexedDB, the home of the drafts, as it was read. */
export interface HomeShelf {
  readonly drafts: readonly Draft[]
  /** Records that do not parse; `updatedAt` as far as one can be read. */
  readonly unreadable: readonly { readonly id: string; readonly updatedAt: number | null }[]
}

/** The second copy as it was read. */
export interface MirrorShelf {
  readonly records: readonly MirrorRecord[]
  readonly damaged: readonly string[]
}

/** What to do so that both shelves hold the newest of every draft. */
export interface ShelfComparison {
  /** Back into the home, which has lost them. */
  readonly missing: readonly Draft[]
  /** Back into the home, which has an older version of them. */
  readonly newer: readonly Draft[]
  /** Deleted after the home last saved them: not to be shown again. */
  readonly deleted: readonly Tombstone[]
  /** Into the second copy, which has none of them, an older one or a damaged one. */
  readonly copy: readonly Draft[]
  /** Ids of which neither shelf has a version that can be read; both are left alone. */
  readonly unreadable: readonly string[]
}

/**
 * Compares both shelves, draft by draft: the later save wins, of two saves of one moment the home's,
 * and a deletion wins over everything that is not later (reliability.md, fact 2). An unreadable
 * record of the home is replaced only by a version that is at least as late as itself.
 */
export function compareShelves(home: HomeShelf, mirror: MirrorShelf): ShelfComparison {
  const atHome = new Map(home.drafts.map((draft) => [draft.id, draft]))
  const spoilt = new Map(home.unreadable.map(({ id, updatedAt }) => [id, updatedAt]))
  const mirrored = new Map(mirror.records.map((record) => [record.id, record]))
  const missing: Draft[] = []
  const newer: Draft[] = []
  const deleted: Tombstone[] = []

  for (const record of mirror.records) {
    const own = atHome.get(record.id)
    if (record.kind === 'deleted') {
      if (own !== undefined && own.updatedAt <= record.deletedAt) deleted.push(record)
    } else if (own === undefined) {
      if (mayReplace(record, spoilt)) missing.push(record)
    } else if (record.updatedAt > own.updatedAt) newer.push(record)
  }
  const copy = home.drafts.filter((draft) => wants(mirrored.get(draft.id), draft))
  const readable = new Set([...mirror.records, ...home.drafts].map(({ id }) => id))
  const back = new Set(missing.map(({ id }) => id))
  const unreadable = new Set([
    ...[...spoilt.keys()].filter((id) => !back.has(id)),
    ...mirror.damaged.filter((id) => !readable.has(id)),
  ])
  return { missing, newer, deleted, copy, unreadable: [...unreadable] }
}

function mayReplace(draft: Draft, spoilt: ReadonlyMap<string, number | null>): boolean {
  const lies = spoilt.get(draft.id)
  return lies === undefined || lies === null || draft.updatedAt >= lies
}

/** Whether the second copy, which has `record`, lacks what the home has. */
function wants(record: MirrorRecord | undefined, draft: Draft): boolean {
  if (record === undefined) return true
  if (record.kind === 'deleted') return draft.updatedAt > record.deletedAt
  if (draft.updatedAt !== record.updatedAt) return draft.updatedAt > record.updatedAt
  return JSON.stringify(draft) !== JSON.stringify(record)
}
