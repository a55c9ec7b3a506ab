import { graphemesOf } from './graphemes'

/** So many graphemes between two looks at the clock. */
const STRIDE = 256

export interface GraphemeCounter {
  /** Goes on counting for about `ms` of `clock` (ms): what was counted so far, and whether that is all. */
  readonly countFor: (
    ms: number,
    clock: () => number,
  ) => { readonly count: number; readonly whole: boolean }
}

/** `countGraphemes` in slices, for texts that take longer than a frame. */
export function graphemeCounter(text: string): GraphemeCounter {
  const segments = graphemesOf(text)
  let count = 0
  let whole = false
  return {
    countFor: (ms, clock) => {
      const end = clock() + ms
      while (!whole) {
        for (let step = 0; step < STRIDE && !whole; step += 1)
          if (segments.next().done) whole = true
          else count += 1
        if (clock() >= end) break
      }
      return { count, whole }
    },
  }
}
