/** How fast a job goes, by its calls of the last ten seconds. */
export interface Speed {
  readonly add: (people: number, now: number) => void
  readonly read: (now: number) => { readonly people: number; readonly calls: number } | null
  readonly forget: () => void
}

const WINDOW = 10_000

export function createSpeed(): Speed {
  let calls: { readonly people: number; readonly at: number }[] = []
  return {
    add: (people, now) => {
      calls = [...calls.filter(({ at }) => now - at < WINDOW), { people, at: now }]
    },
    read: (now) => {
      const [first] = calls
      if (!first || calls.length < 2) return null
      const seconds = Math.max(0.001, (now - first.at) / 1000)
      const people = calls.slice(1).reduce((sum, call) => sum + call.people, 0)
      return { people: people / seconds, calls: (calls.length - 1) / seconds }
    },
    forget: () => {
      calls = []
    },
  }
}
