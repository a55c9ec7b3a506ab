import { keptText } from '../search/kept-text'
import { plainText } from '../search/plain-text'
import type { DraftSummary } from './draft-summary'

/** All words of a row as the search compares them; made plain when they are first searched. */
export const draftText = keptText(({ words }: DraftSummary) => plainText(words))
