import type { TagCount } from './plan-summary'

/** Somebody's tags by the mirror. */
export interface KnownPerson {
  readonly tags: readonly string[]
  /** Milliseconds since 1970, to the second. */
  readonly at: number
  /** `job:ID`; `hand`: a single call; `server`: RongCloud said so. */
  readonly by: string
}

/** Every tag that somebody has by the mirror; most people first. */
export interface Dictionary {
  readonly tags: readonly TagCount[]
  /** How many the mirror knows at all. */
  readonly people: number
}

/** How many of those the mirror knows (`known`), and how old the word is of those counted (ms). */
export interface MirrorCount {
  readonly people: number
  readonly known: number
  readonly oldestAt: number | null
  readonly newestAt: number | null
}
