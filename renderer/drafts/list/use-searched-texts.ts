import { computed, toRaw, watchEffect } from 'vue'
import { warmTexts } from '../../search/warm-texts'
import type { DraftSummary } from '../draft-summary'
import { draftText } from '../draft-text'

/**
 * While somebody searches, what the search compares is made ready when nobody waits, and kept; then it
 * is let go: of 100,000 drafts it is 15 MB.
 */
export function useSearchedTexts(
  searching: () => boolean,
  rows: () => readonly DraftSummary[],
): void {
  const isSearching = computed(searching)
  watchEffect((whenOver) => {
    if (isSearching.value) whenOver(draftText.hold())
  })
  // Of rows that come meanwhile only the new ones are made ready.
  watchEffect((whenOver) => {
    if (isSearching.value) whenOver(warmTexts(toRaw(rows()), draftText))
  })
}
