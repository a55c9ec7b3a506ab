import type { z } from 'zod'
import type { Listing, Store, Sublevel } from '../../electron/store/store'

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
    const entries = (): [string, string][] =>
      [...records]
        .filter(([key]) => key.startsWith(`${name}/`))
        .map(([key, text]): [string, string] => [key.slice(name.length + 1), text])
        .sort(([a], [b]) => (a < b ? -1 : 1))
    const sortOut = (some: readonly [string, string][]): Listing<Value> => {
      const values: Value[] = []
      const damaged: string[] = []
      for (const [key, text] of some) {
        const value = read(text)
        if (value === undefined) damaged.push(key)
        else values.push(value)
      }
      return { values, damaged }
    }
    return {
      get: (key) => {
        const text = records.get(`${name}/${key}`)
        return Promise.resolve(text === undefined ? undefined : read(text))
      },
      put: (key, value) => write(() => records.set(`${name}/${key}`, JSON.stringify(value))),
      del: (key) => write(() => records.delete(`${name}/${key}`)),
      list: () => Promise.resolve(sortOut(entries())),
      page: (after, most) => {
        const some = entries()
          .filter(([key]) => after === null || key > after)
          .slice(0, most)
        const next = some.length < most ? null : (some.at(-1)?.[0] ?? null)
        return Promise.resolve({ ...sortOut(some), next })
      },
      putting: (key, value) => ({ level: name, key, text: JSON.stringify(value) }),
      deleting: (key) => ({ level: name, key, text: null }),
      clear: () =>
        write(() => {
          for (const [key] of entries()) records.delete(`${name}/${key}`)
        }),
    }
  }
  return {
    repaired: false,
    records,
    failWrites: (fail) => {
      full = fail
    },
    sublevel,
    write: (writings) =>
      write(() => {
        for (const { level, key, text } of writings)
          if (text === null) records.delete(`${level}/${key}`)
          else records.set(`${level}/${key}`, text)
      }),
    close: () => Promise.resolve(),
  }
}
