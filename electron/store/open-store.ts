import { ClassicLevel } from 'classic-level'
import type { z } from 'zod'
import { fail, ok, type Result } from '../../shared/result'
import type { Log } from '../log'
import type { Listing, Store, Sublevel } from './store'

/**
 * Opens the database in `folder`, made if absent. A damaged one is repaired once with LevelDB's
 * own means; what still cannot be opened is left untouched and said.
 */
export async function openStore(folder: string, log: Log): Promise<Result<Store, string>> {
  const first = await tryOpen(folder)
  if (first.ok) return ok(storeOver(first.value, log))
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
  return ok(storeOver(second.value, log))
}

type Database = ClassicLevel<string, string>

async function tryOpen(folder: string): Promise<Result<Database, unknown>> {
  try {
    const database: Database = new ClassicLevel(folder)
    await database.open()
    return ok(database)
  } catch (error) {
    return fail(error)
  }
}

function storeOver(database: Database, log: Log): Store {
  const levels = new Map<string, ReturnType<typeof sublevelOf>>()
  const levelOf = (name: string): ReturnType<typeof sublevelOf> => {
    const level = levels.get(name) ?? sublevelOf(database, name)
    levels.set(name, level)
    return level
  }
  return {
    sublevel: (name, schema) =>
      sublevelOver(name, levelOf(name), schema, (key, error) => {
        log.error(`store: damaged record ${name}/${key}`, error)
      }),
    write: (writings, synced) =>
      database.batch(
        writings.map(({ level, key, text }) => {
          const sublevel = levelOf(level)
          return text === null
            ? { type: 'del' as const, sublevel, key }
            : { type: 'put' as const, sublevel, key, value: text }
        }),
        { sync: synced } as object,
      ),
    close: () => database.close(),
  }
}

const sublevelOf = (database: Database, name: string) => database.sublevel<string, string>(name, {})

function sublevelOver<Value>(
  name: string,
  level: ReturnType<typeof sublevelOf>,
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
      const text = await level.get(key)
      if (text === undefined) return undefined
      const value = read(key, text)
      return value.ok ? value.value : undefined
    },
    put: (key, value) => level.put(key, JSON.stringify(value), { sync: true } as object),
    del: (key) => level.del(key, { sync: true } as object),
    list: async () => sortOut(await level.iterator().all()),
    page: async (after, most) => {
      const range = after === null ? {} : { gt: after }
      const entries = await level.iterator({ ...range, limit: most }).all()
      const next = entries.length < most ? null : (entries.at(-1)?.[0] ?? null)
      return { ...sortOut(entries), next }
    },
    putting: (key, value) => ({ level: name, key, text: JSON.stringify(value) }),
    deleting: (key) => ({ level: name, key, text: null }),
    clear: () => level.clear(),
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
