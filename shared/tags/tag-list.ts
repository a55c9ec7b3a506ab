import type { ListLayout } from './list-reading'
import type { RowRemark } from './row-fault'

/** Why a list could not be read; nothing has changed. */
export type ListFailure =
  | { readonly kind: 'empty' }
  /** `looksLike`: by its first bytes. */
  | { readonly kind: 'binary'; readonly looksLike: 'xlsx' | 'xls' | 'pdf' | 'picture' | 'other' }
  /** Neither UTF-8, UTF-16 nor GBK; `guess` is what it may be. */
  | { readonly kind: 'encoding_unknown'; readonly guess: string | null }
  | { readonly kind: 'too_many_people'; readonly most: number; readonly line: number }
  | { readonly kind: 'not_a_file' }
  /** While it was read somebody wrote to it, cut it, or took it away. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'shrunk' }
  | { readonly kind: 'vanished' }
  /** What the system said. */
  | { readonly kind: 'not_read'; readonly code: string }
  /** The thread that read it ended; the log says why. */
  | { readonly kind: 'reader_ended' }

export interface ListProgress {
  readonly bytes: number
  readonly totalBytes: number
  readonly lines: number
  readonly people: number
}

export interface ListRow {
  readonly line: number
  readonly userId: string
  /** null: the line names no tags. */
  readonly tags: readonly string[] | null
}

export interface LineRemark {
  readonly line: number
  readonly remark: RowRemark
  /** How the line begins. */
  readonly text: string
}

export interface ListSummary {
  readonly layout: ListLayout
  /** `ids`: the tags are said when it is planned. */
  readonly kind: 'ids' | 'ids_and_tags'
  readonly lines: number
  /** Everyone who is taken, each once. */
  readonly people: number
  /** Lines that only repeat somebody. */
  readonly repeated: number
  /** People whose lines name different tags: they get them all. */
  readonly merged: number
  /** Lines by what is to be said about them. */
  readonly remarks: Readonly<Partial<Record<RowRemark, number>>>
  /** The first rows, and the first remarks by line. */
  readonly rows: readonly ListRow[]
  readonly firstRemarks: readonly LineRemark[]
}

export type ListState =
  | { readonly state: 'reading'; readonly progress: ListProgress }
  | { readonly state: 'ready'; readonly summary: ListSummary; readonly seconds: number }
  | { readonly state: 'failed'; readonly failure: ListFailure }

/** A list that is open: a file, or a text that was pasted. */
export interface TagList {
  readonly id: string
  /** The file's name without its folder; null: pasted. */
  readonly name: string | null
  readonly now: ListState
}
