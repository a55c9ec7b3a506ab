import { draftSummary, type DraftSummary } from './draft-summary'
import type { UnsavedDraft } from './unsaved-drafts'

/** The rows of the drafts that live in memory only, each with why the disk did not take it. */
export function unsavedSummaries(
  unsaved: ReadonlyMap<string, UnsavedDraft>,
): readonly DraftSummary[] {
  return [...unsaved.values()].map(({ draft, reason }) => draftSummary(draft, reason))
}
