import type { Store } from './store'

/**
 * Stands in for a database that could not be opened: empty to read, and no write succeeds. So the
 * app starts and shows what is wrong, and no send can begin without its journal.
 */
export function createClosedStore(detail: string): Store {
  const refuse = (): Promise<never> => Promise.reject(new Error(`store is not open: ${detail}`))
  return {
    repaired: false,
    sublevel: (name) => ({
      get: () => Promise.resolve(undefined),
      put: refuse,
      del: refuse,
      list: () => Promise.resolve({ values: [], damaged: [] }),
      page: () => Promise.resolve({ values: [], damaged: [], next: null }),
      putting: (key, value) => ({ level: name, key, text: JSON.stringify(value) }),
      deleting: (key) => ({ level: name, key, text: null }),
      clear: refuse,
    }),
    write: refuse,
    close: () => Promise.resolve(),
  }
}
