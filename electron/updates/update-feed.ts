/** Where newer versions come from. */
export interface UpdateFeed {
  /** Looks, and fetches what is newer: its version once all of it is here, null: there is none. Rejects. */
  readonly fetch: () => Promise<string | null>
  /** Ends the app at once, puts the fetched version in its place and starts that. */
  readonly install: () => void
}
