import { searchedWords } from '../search/searched-words'
import type { DraftSummary } from './draft-summary'
import { draftText } from './draft-text'

/** The drafts that hold every word of `query`, somewhere and in any order; all of them for a blank one. */
export function searchDrafts(
  list: readonly DraftSummary[],
  query: string,
): readonly DraftSummary[] {
  const words = searchedWords(query)
  const [first, ...others] = words
  if (first === undefined) return list
  return list.filter((row) => {
    const text = draftText(row)
    return text.includes(first) && others.every((word) => text.includes(word))
  })
}
