/** One made-up person with one phone. */
export interface Person {
  readonly id: string
  readonly platform: 'ios' | 'android'
  readonly packageName: string
  /** What they start with; tag calls replace it. */
  readonly tags: readonly string[]
  /** When their phone last showed itself, ms. Phones long silent are addressed but not reached. */
  readonly lastSeen: number
}
