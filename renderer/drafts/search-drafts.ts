import { plainText } from '../search/plain-text'
import type { DraftSummary } from './draft-summary'

/** The drafts whose name or text contains `words` somewhere; all of them for a blank search. */
export function searchDrafts(
  list: readonly DraftSummary[],
  words: string,
): readonly DraftSummary[] {
  const wanted = plainText(words.trim())
  if (wanted === '') return list
  return list.filter((draft) => draft.text.includes(wanted))
}
