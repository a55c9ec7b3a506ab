import { z } from 'zod'
import { audienceSchema } from '../message/audience'

const id = z.string().min(1).max(64)

/**
 * A named audience of one app. A draft names it and takes its audience as it stands at the send.
 * `userIds` may be more than one send takes (seed §3.3): splitting them is the person's to decide.
 */
export const segmentSchema = z.strictObject({
  id,
  profileId: id,
  name: z.string().trim().min(1).max(60),
  audience: audienceSchema.omit({ everyone: true, segment: true }),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  savedAt: z.number(),
})
export type Segment = z.infer<typeof segmentSchema>
export type SegmentAudience = Segment['audience']

/** How many people, and how that is known. */
export type SegmentEstimate =
  /** 演练: its sandbox knows everyone. */
  | { readonly by: 'sandbox'; readonly people: number }
  /**
   * What this desk has set: `oldestAt` and `newestAt` (ms) say how old the word is; `known` people
   * are in the mirror at all. It knows no packages: with `packageIgnored` the count is a ceiling.
   */
  | {
      readonly by: 'mirror'
      readonly people: number
      readonly known: number
      readonly oldestAt: number | null
      readonly newestAt: number | null
      readonly packageIgnored: boolean
    }
  /** The ids themselves. */
  | { readonly by: 'ids'; readonly people: number }
  /** It has no condition yet. */
  | { readonly by: 'nothing' }

export interface SegmentOverlap {
  readonly left: SegmentEstimate
  readonly right: SegmentEstimate
  readonly both: number
  /** Ids of which the mirror cannot say whether they have the other's tags. */
  readonly unknown: number
}
