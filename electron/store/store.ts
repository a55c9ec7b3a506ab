import type { z } from 'zod'

export interface Listing<Value> {
  /** In the order of their keys. */
  readonly values: readonly Value[]
  /** Keys whose record is no longer what was written; they are left where they are. */
  readonly damaged: readonly string[]
}

export interface Page<Value> extends Listing<Value> {
  /** The last key of this page where more may follow; null: this was the last. */
  readonly next: string | null
}

/** The records of one owner. Values are JSON and are checked again when they are read. */
export interface Sublevel<Value> {
  /** undefined: nothing there, or a damaged record. */
  readonly get: (key: string) => Promise<Value | undefined>
  /** Resolves once the value is on the disk itself (fsync). */
  readonly put: (key: string, value: Value) => Promise<void>
  readonly del: (key: string) => Promise<void>
  readonly list: () => Promise<Listing<Value>>
  /** At most `most` records behind the key `after` (null: from the start), and where it goes on. */
  readonly page: (after: string | null, most: number) => Promise<Page<Value>>
  /** Parts of a `Store.write`. */
  readonly putting: (key: string, value: Value) => Writing
  readonly deleting: (key: string) => Writing
  /** Everything of this owner. */
  readonly clear: () => Promise<void>
}

/** One record of a write of several: made by the sublevel that owns it. */
export interface Writing {
  readonly level: string
  readonly key: string
  /** JSON; null: it goes. */
  readonly text: string | null
}

/** The main process's own database: one sublevel per owner. */
export interface Store {
  /** Whether it had to be repaired as it was opened: records may be gone that were there. */
  readonly repaired: boolean
  readonly sublevel: <Value>(name: string, schema: z.ZodType<Value>) => Sublevel<Value>
  /**
   * All of these or none, whoever owns them. `synced`: on the disk itself once it resolves; else it
   * survives the end of the app, but not a power cut.
   */
  readonly write: (writings: readonly Writing[], synced: boolean) => Promise<void>
  readonly close: () => Promise<void>
}
