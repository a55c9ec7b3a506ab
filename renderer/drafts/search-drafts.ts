import { searchedWords } from '../search/searched-words'
import type { DraftSummary } from './draft-summary'

/** The drafts that hold every word of `query`, somewhere and in any order; all of them for a blank one. */
export function searchDrafts(
  list: readonly DraftSummary[],
  query: string,
): readonly DraftSummary[] {
  const words = searchedWords(query)
  const [first, ...others] = words
  if (first === undefined) return list
  return list.filter(
    ({ text }) => text.includes(first) && others.every((word) => text.includes(word)),
  )
}
