import type { z } from 'zod'
import type { Store, Sublevel } from '../../electron/store/store'

export interface MemoryStore extends Store {
  /** The raw records by `name/key`, as text: to look at, or to damage. */
  readonly records: Map<string, string>
  /** From now on no write succeeds, as on a full disk. */
  readonly failWrites: (fail: boolean) => void
}

/** The database of main, in memory; checks on reading as the real one does. */
export function createMemoryStore(records = new Map<string, string>()): MemoryStore {
  let full = false
  const write = (work: () => void): Promise<void> => {
    if (full) return Promise.reject(new Error('ENOSPC'))
    work()
    return Promise.resolve()
  }
  const sublevel = <Value>(name: string, schema: z.ZodType<Value>): Sublevel<Value> => {
    const read = (text: string): Value | undefined => {
      try {
        return schema.parse(JSON.parse(text))
      } catch {
        return undefined
      }
    }
    return {
      get: (key) => {
        const text = records.get(`${name}/${key}`)
        return Promise.resolve(text === undefined ? undefined : read(text))
      },
      put: (key, value) => write(() => records.set(`${name}/${key}`, JSON.stringify(value))),
      del: (key) => write(() => records.delete(`${name}/${key}`)),
      list: () => {
        const values: Value[] = []
        const damaged: string[] = []
        for (const [key, text] of [...records].sort(([a], [b]) => (a < b ? -1 : 1))) {
          if (!key.startsWith(`${name}/`)) continue
          const value = read(text)
          if (value === undefined) damaged.push(key.slice(name.length + 1))
          else values.push(value)
        }
        return Promise.resolve({ values, damaged })
      },
    }
  }
  return {
    records,
    failWrites: (fail) => {
      full = fail
    },
    sublevel,
    close: () => Promise.resolve(),
  }
}
