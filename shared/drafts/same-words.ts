import type { Draft } from '../message/draft'
import { sortedMembers } from '../message/sorted-members'

/** Whether two versions of a draft say the same: its dates and where it is filed are no part of that. */
export const sameWords = (a: Draft, b: Draft): boolean => wordsOf(a) === wordsOf(b)

function wordsOf(draft: Draft): string {
  const { id: _id, filing: _filing, createdAt: _createdAt, updatedAt: _updatedAt, ...words } = draft
  return JSON.stringify(sortedMembers(words))
}
