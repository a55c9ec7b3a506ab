export interface Stumble {
  readonly name: string
  readonly passedLater: boolean
  readonly lines: readonly string[]
}

export const stumbles: (report: object) => readonly Stumble[]
