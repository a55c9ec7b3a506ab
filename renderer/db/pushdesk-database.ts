import Dexie, { type Table } from 'dexie'
import { upgradeDrafts, type KeepFirst } from './upgrade-drafts'

/** A record as it lies on disk: only the indexed keys are taken for granted, the rest is parsed. */
export interface DraftRecord {
  readonly id: string
  readonly updatedAt: number
  readonly kind: string
}

/** The newest schema this version of the app knows. */
const DATABASE_VERSION = 2

export interface VersionRecord {
  readonly id: string
  readonly draftId: string
  readonly at: number
  readonly name?: string
}

export type PushdeskDatabase = Dexie & {
  readonly drafts: Table<DraftRecord, string>
  readonly versions: Table<VersionRecord, string>
  /** Whether another connection with an older schema keeps this one from opening. */
  readonly opening: { blocked: boolean; upgrading: boolean }
}

export const DATABASE_NAME = 'pushdesk'

/**
 * The window's database. Strict durability: a save that was acknowledged has reached the disk
 * (reliability.md, fact 5). `keepFirst` is asked before an upgrade changes anything.
 */
export function pushdeskDatabase(
  name = DATABASE_NAME,
  keepFirst: KeepFirst = async () => true,
): PushdeskDatabase {
  const dexie = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    indexedDB: refusingNewer(),
  })
  const database = Object.assign(dexie, {
    opening: { blocked: false, upgrading: false },
  }) as PushdeskDatabase
  // Version 1 exists for the first drafts: found by id, listed by their last change, told apart by kind.
  database.version(1).stores({ drafts: 'id, updatedAt, kind' })
  // Version 2 exists for the time machine: the versions of one draft, in the order of their moments.
  // Its upgrade keeps a backup, and brings the drafts of the first weeks into the shape of today.
  database
    .version(DATABASE_VERSION)
    .stores({ versions: 'id, [draftId+at], at' })
    .upgrade(async (transaction) => {
      database.opening.upgrading = true
      try {
        await upgradeDrafts(transaction, keepFirst)
      } finally {
        database.opening.upgrading = false
      }
    })
  database.on('blocked', () => {
    database.opening.blocked = true
  })
  database.on(
    'ready',
    () => {
      database.opening.blocked = false
    },
    // Each time it opens: Dexie closes it when a newer version asks for it, and opens it again.
    true,
  )
  return database
}

/**
 * IndexedDB for Dexie, which opens a database of a newer version by leaving the version out, and
 * then changes its schema (reliability.md, fact 4; seen in the test). Here that call fails instead.
 */
function refusingNewer(): IDBFactory {
  return {
    open: (name, version) => {
      if (version !== undefined) return indexedDB.open(name, version)
      const error = new Error(`the database ${name} is newer than version ${DATABASE_VERSION}`)
      error.name = 'NewerDatabase'
      throw error
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first, second) => indexedDB.cmp(first, second),
  }
}
