import Dexie, { type Table } from 'dexie'

/** A record as it lies on disk: only the indexed keys are taken for granted, the rest is parsed. */
export interface DraftRecord {
  readonly id: string
  readonly updatedAt: number
  readonly kind: string
}

export type PushdeskDatabase = Dexie & { readonly drafts: Table<DraftRecord, string> }

/**
 * The window's database. Strict durability: a save that was acknowledged has reached the disk
 * (reliability.md, fact 5).
 */
export function pushdeskDatabase(name = 'pushdesk'): PushdeskDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as PushdeskDatabase
  // Version 1 exists for the first drafts: found by id, listed by their last change, told apart by kind.
  database.version(1).stores({ drafts: 'id, updatedAt, kind' })
  return database
}
