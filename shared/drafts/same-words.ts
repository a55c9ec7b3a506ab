import type { Draft } from '../message/draft'
import { sameJson } from '../message/same-json'

/** Whether two versions of a draft say the same: its dates and where it is filed are no part of that. */
export const sameWords = (a: Draft, b: Draft): boolean => sameJson(wordsOf(a), wordsOf(b), 'any')

/** All that a draft says, without its dates and its place among the others. */
export function wordsOf(draft: Draft): Readonly<Record<string, unknown>> {
  const { id: _id, filing: _filing, createdAt: _createdAt, updatedAt: _updatedAt, ...words } = draft
  return words
}
