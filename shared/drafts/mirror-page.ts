import { z } from 'zod'
import { draftSchema } from '../message/draft'
import type { MirrorHead } from './compare-shelves'

/** How many records main reads and hands over at a time: ten thousand must not hold it up. */
export const MIRROR_PAGE = 200

/** The same of ids and dates: as much to carry as a page of records, or less. */
export const MIRROR_HEAD_PAGE = 2_000

const id = draftSchema.options[0].shape.id

/** Which page of the second copy, in the order of ids: behind `after`, the `next` of the one before. */
export const mirrorHeadsQuerySchema = z.strictObject({ after: id.nullable() })

/** Drafts on their way into the second copy, at most a page of them. */
export const mirrorFillSchema = z.strictObject({
  drafts: z.array(draftSchema).max(MIRROR_PAGE).readonly(),
})

/** Drafts by their ids, at most a page of them. */
export const mirrorIdsSchema = z.strictObject({ ids: z.array(id).max(MIRROR_PAGE).readonly() })

export interface MirrorHeadPage {
  readonly heads: readonly MirrorHead[]
  /** Where the next page goes on; null: this was the last. */
  readonly next: string | null
}
