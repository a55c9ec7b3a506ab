import { ClassicLevel } from 'classic-level'
import type { z } from 'zod'
import { fail, ok, type Result } from '../../shared/result'
import type { Log } from '../log'
import { hasRoom } from './has-room'
import { soundLevel, type SoundLevel } from './sound-level'
import type { Listing, Store, Sublevel } from './store'

/**
 * Opens the database in `folder`, made if absent. A damaged one is repaired once with LevelDB's
 * own means; what still cannot be opened is left untouched and said.
 */
export async function openStore(folder: string, log: Log): Promise<Result<Store, string>> {
  const first = await tryOpen(folder)
  if (first.ok) return ok(storeOver(kept(first.value, folder, log), false, log))
  log.error('store: cannot be opened', first.failure)
  // Another process holds it: repairing under its hands would be the damage.
  if (codeOf(first.failure) === 'LEVEL_LOCKED') return fail(textOf(first.failure))
  try {
    await ClassicLevel.repair(folder)
  } catch (error) {
    log.error('store: cannot be repaired', error)
    return fail(textOf(first.failure))
  }
  const second = await tryOpen(folder)
  if (!second.ok) return fail(textOf(second.failure))
  log.info('store: repaired')
  return ok(storeOver(kept(second.value, folder, log), true, log))
}

type Database = ClassicLevel<string, string>

/** Of nobody: what is put there only carries a sync. */
const SYNCED = 'synced'

async function tryOpen(folder: string): Promise<Result<Database, unknown>> {
  try {
    return ok(await openLevel(folder))
  } catch (error) {
    return fail(error)
  }
}

async function openLevel(folder: string): Promise<Database> {
  const database: Database = new ClassicLevel(folder)
  await database.open()
  return database
}

const kept = (database: Database, folder: string, log: Log): SoundLevel =>
  soundLevel(database, { open: () => openLevel(folder), hasRoom: () => hasRoom(folder), log })

function storeOver(level: SoundLevel, repaired: boolean, log: Log): Store {
  return {
    repaired,
    sublevel: (name, schema) =>
      sublevelOver(level, name, schema, (key, error) => {
        log.error(`store: damaged record ${name}/${key}`, error)
      }),
    write: (writings, synced) =>
      level.write((database) => {
        // An empty batch never reaches the disk: to sync what was written before takes a record.
        if (synced && writings.length === 0)
          return sublevelOf(database, SYNCED).put('at', '', { sync: true } as object)
        return database.batch(
          writings.map(({ level: name, key, text }) => {
            const sublevel = sublevelOf(database, name)
            return text === null
              ? { type: 'del' as const, sublevel, key }
              : { type: 'put' as const, sublevel, key, value: text }
          }),
          { sync: synced } as object,
        )
      }),
    close: () => level.close(),
  }
}

const newLevel = (database: Database, name: string) => database.sublevel<string, string>(name, {})
type Level = ReturnType<typeof newLevel>

/** Made once for each owner: a batch of thousands would make as many. */
const levels = new WeakMap<Database, Map<string, Level>>()

function sublevelOf(database: Database, name: string): Level {
  const known = levels.get(database) ?? new Map<string, Level>()
  levels.set(database, known)
  const level = known.get(name) ?? newLevel(database, name)
  known.set(name, level)
  return level
}

/** LevelDB's own word: a sublevel hands it on, but its types do not know it. */
const SYNC = { sync: true } as object

function sublevelOver<Value>(
  level: SoundLevel,
  name: string,
  schema: z.ZodType<Value>,
  report: (key: string, error: unknown) => void,
): Sublevel<Value> {
  const read = (key: string, text: string): Result<Value, null> => {
    try {
      return ok(schema.parse(JSON.parse(text)))
    } catch (error) {
      report(key, error)
      return fail(null)
    }
  }
  const sortOut = (entries: readonly (readonly [string, string])[]): Listing<Value> => {
    const values: Value[] = []
    const damaged: string[] = []
    for (const [key, text] of entries) {
      const value = read(key, text)
      if (value.ok) values.push(value.value)
      else damaged.push(key)
    }
    return { values, damaged }
  }
  return {
    get: async (key) => {
      const text = await level.read((database) => sublevelOf(database, name).get(key))
      if (text === undefined) return undefined
      const value = read(key, text)
      return value.ok ? value.value : undefined
    },
    put: (key, value) =>
      level.write((database) => sublevelOf(database, name).put(key, JSON.stringify(value), SYNC)),
    del: (key) => level.write((database) => sublevelOf(database, name).del(key, SYNC)),
    list: async () =>
      sortOut(await level.read((database) => sublevelOf(database, name).iterator().all())),
    page: async (after, most) => {
      const range = after === null ? {} : { gt: after }
      const entries = await level.read((database) =>
        sublevelOf(database, name)
          .iterator({ ...range, limit: most })
          .all(),
      )
      const next = entries.length < most ? null : (entries.at(-1)?.[0] ?? null)
      return { ...sortOut(entries), next }
    },
    putting: (key, value) => ({ level: name, key, text: JSON.stringify(value) }),
    deleting: (key) => ({ level: name, key, text: null }),
    clear: () => level.write((database) => sublevelOf(database, name).clear()),
  }
}

// abstract-level wraps LevelDB's word («LOCK: already held») as the cause of its own.
const causeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? error.cause : error

function codeOf(error: unknown): unknown {
  const cause = causeOf(error)
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
}

function textOf(error: unknown): string {
  const cause = causeOf(error)
  return cause instanceof Error ? cause.message : String(cause)
}
