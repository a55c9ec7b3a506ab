import { z } from 'zod'
import { draftSchema } from '../message/draft'
import type { MirrorHead } from './compare-shelves'
import type { MirrorRecord } from './mirror-record'

/** How many records main reads and hands over at a time: ten thousand must not hold it up. */
export const MIRROR_PAGE = 200

const id = draftSchema.options[0].shape.id

/** Which part of the second copy is asked for, in the order of ids. */
export const mirrorQuerySchema = z.strictObject({
  /** The `next` of the page before; null: from the start. */
  after: id.nullable(),
  /** Only what was saved or deleted at this time or later (ms since 1970); null: all. */
  changedSince: z.number().nullable(),
})
export type MirrorQuery = z.infer<typeof mirrorQuerySchema>

/** The same without the words: `after` as above. */
export const mirrorHeadsQuerySchema = z.strictObject({ after: id.nullable() })

/** Drafts by their ids, at most a page of them. */
export const mirrorIdsSchema = z.strictObject({ ids: z.array(id).max(MIRROR_PAGE).readonly() })

export interface MirrorPage {
  readonly records: readonly MirrorRecord[]
  /** Ids whose record is no longer what was written; they are left where they are. */
  readonly damaged: readonly string[]
  /** Where the next page goes on; null: this was the last. */
  readonly next: string | null
}

export interface MirrorHeadPage {
  readonly heads: readonly MirrorHead[]
  readonly next: string | null
}
