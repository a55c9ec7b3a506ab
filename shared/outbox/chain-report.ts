/** What a check of the journal's chain of hashes found. */
export interface ChainReport {
  readonly lines: number
  /** Number of the first line that is damaged, missing or changed; null: the chain holds. */
  readonly brokenAt: number | null
}
