export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly note?: string
}

export const tally: (name: string, file: string, code: number | null) => Tally
