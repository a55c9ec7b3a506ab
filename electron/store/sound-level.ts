import type { ClassicLevel } from 'classic-level'
import type { Log } from '../log'

type Database = ClassicLevel<string, string>

/** A LevelDB whose acknowledged writes are there after any kill, also after the disk was full. */
export interface SoundLevel {
  readonly read: <Value>(work: (database: Database) => Promise<Value>) => Promise<Value>
  /** One after the other, in the order asked for. */
  readonly write: <Value>(work: (database: Database) => Promise<Value>) => Promise<Value>
  readonly close: () => Promise<void>
}

interface Parts {
  /** The same database once more, closed or not there yet. */
  readonly open: () => Promise<Database>
  /** Rejects while the disk has no room for what opening it writes. */
  readonly hasRoom: () => Promise<void>
  readonly log: Log
}

/**
 * A write that the disk refused leaves half a record in LevelDB's log. It appends the next one behind
 * it and says that it is on the disk; at the next start the log is read as far as the half record, and
 * everything behind it is gone (seen: `torn-log.test.ts`, and on a full disk in e2e). So after a
 * refused write nothing more is written before the database has been opened anew, which begins a new
 * log. While the disk is full, reading goes on from the one that is open.
 */
export function soundLevel(opened: Database, { open, hasRoom, log }: Parts): SoundLevel {
  /** null: closed for a new start, and that did not succeed yet. */
  let database: Database | null = opened
  let torn = false
  let closed = false
  let writing: Promise<unknown> = Promise.resolve()
  const reading = new Set<Promise<unknown>>()
  /** The new start that is under way: reads and writes wait for it. */
  let mending: Promise<Database> | null = null

  async function mend(): Promise<Database> {
    await hasRoom()
    await Promise.allSettled(reading)
    await database?.close()
    database = null
    database = await open()
    torn = false
    log.info('store: opened anew after a write that the disk refused')
    return database
  }

  function mendOnce(): Promise<Database> {
    if (closed) return Promise.reject(new Error('the store is closed'))
    mending ??= mend().finally(() => {
      mending = null
    })
    return mending
  }

  async function writeNow<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
    const there = torn || database === null ? await mendOnce() : database
    try {
      return await work(there)
    } catch (error) {
      torn = true
      throw error
    }
  }

  return {
    read: async (work) => {
      await mending?.catch(() => undefined)
      const there = database ?? (await mendOnce())
      const read = work(there)
      reading.add(read)
      try {
        return await read
      } finally {
        reading.delete(read)
      }
    },
    write: (work) => {
      const written = writing.then(() => writeNow(work))
      writing = written.catch(() => undefined)
      return written
    },
    close: async () => {
      await writing
      closed = true
      await database?.close()
    },
  }
}
