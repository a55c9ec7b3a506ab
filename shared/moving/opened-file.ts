import type { MovingFault } from './moving-fault'
import type { MovingRecord } from './moving-record'

/** A file that main has read to its end and found whole. */
export interface OpenedFile {
  /** Under this its records are fetched, until another file is opened. */
  readonly parcel: string
  /** Its name, without the folder. */
  readonly name: string
  readonly count: number
  /** How many records there are of each type that this version does not know. */
  readonly unknown: Readonly<Record<string, number>>
}

export interface ParcelPage {
  readonly records: readonly MovingRecord[]
  /** Where the next page begins; null: this was the last. */
  readonly next: number | null
}

/** Why a file was not opened; nothing has changed. */
export type OpenFailure =
  | { readonly kind: 'bad_file'; readonly name: string; readonly fault: MovingFault }
  | { readonly kind: 'too_big'; readonly name: string; readonly megabytes: number }
  /** What the system said. */
  | { readonly kind: 'not_read'; readonly code: string }

/** How many records cross between window and main at a time: neither may be held up. */
export const PARCEL_PAGE = 200
