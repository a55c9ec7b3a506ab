import type { NotSentCause, UnknownCause } from '../outbox/outcome'

/** How one signed call ended. What each means for a send: reliability.md, «Sends». */
export type CallOutcome =
  | {
      readonly kind: 'answered'
      readonly code: number
      readonly message: string
      readonly id: string | null
      readonly reached: {
        readonly total: number
        readonly ios: number
        readonly android: number
      } | null
      /** Only `/user/tags/get` answers with people's tags, by user id. */
      readonly tags?: Readonly<Record<string, readonly string[]>>
      readonly httpStatus: number
      /** Verbatim, first 2,000 characters. */
      readonly text: string
      /** Server's `Date` minus our clock, ms, to the second; null where the answer has none. */
      readonly clockSkew: number | null
    }
  | { readonly kind: 'not_sent'; readonly cause: NotSentCause; readonly detail: string }
  | {
      readonly kind: 'unknown'
      readonly cause: UnknownCause
      readonly detail: string
      readonly httpStatus: number | null
      readonly text: string
    }
