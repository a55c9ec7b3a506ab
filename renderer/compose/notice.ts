import type { Field, Problem } from '../../shared/message/problem'

/** The title is longer than an iPhone's lock screen shows: nothing is refused, so it only warns. */
export interface TitleCut {
  readonly severity: 'warning'
  readonly field: Field
  readonly rule: 'title_cut'
  /** Graphemes that are seen, and that are not. */
  readonly seen: number
  readonly lost: number
}

/** All that the composer says about a draft: what `check` found and what the phones will cut. */
export type Notice = Problem | TitleCut

/** Tells two notices apart; a changed figure makes it a new one, to be acknowledged anew. */
export function noticeKey(notice: Notice): string {
  return JSON.stringify(notice)
}
