/** The file that the system handed to the app last: a double click, «open with», an argument. */
export interface HandedIn {
  /** null: this start or that second one brought none. */
  readonly offer: (path: string | null) => void
  readonly waits: () => boolean
  /** Its path, once; the window never learns it. */
  readonly take: () => string | null
}

/** `offered` is called for every file; before the window listens it asks by itself. */
export function createHandedIn(offered: () => void): HandedIn {
  let waiting: string | null = null
  return {
    offer: (path) => {
      if (path === null) return
      waiting = path
      offered()
    },
    waits: () => waiting !== null,
    take: () => {
      const path = waiting
      waiting = null
      return path
    },
  }
}
