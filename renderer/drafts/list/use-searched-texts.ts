import { toRaw, watch } from 'vue'
import { warmTexts } from '../../search/warm-texts'
import type { DraftSummary } from '../draft-summary'
import { draftText } from '../draft-text'

/**
 * While `searching`, what the search compares is made ready when nobody waits, and kept; then it is
 * let go: of 100,000 drafts it is 15 MB.
 */
export function useSearchedTexts(
  searching: () => boolean,
  rows: () => readonly DraftSummary[],
): void {
  watch(
    searching,
    (isSearching, _before, whenOver) => {
      if (!isSearching) return
      whenOver(warmTexts(toRaw(rows()), draftText))
      whenOver(draftText.forget)
    },
    { immediate: true },
  )
}
