import type { Tally } from './tally.mjs'

export const summary: (outcomes: readonly Tally[]) => {
  readonly failed: number
  readonly skipped: number
  readonly lastLine: string
}
