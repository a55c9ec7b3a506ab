import type { Stumble } from './stumbles.mjs'

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly note?: string
  readonly stumbles?: readonly Stumble[]
}

export const tally: (name: string, file: string, code: number | null) => Tally
