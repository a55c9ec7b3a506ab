import type { Draft, MessageKind } from '../../shared/message/draft'
import type { StorageFailure } from '../db/storage-failure'
import { plainText } from '../search/plain-text'
import { draftWords } from './draft-words'
import { sharedFiling, type SharedFiling } from './shared-filing'

/**
 * One row of the list of drafts. 100,000 of them stay in memory, so each holds what finds, sorts and
 * names it; whom it is for and how far it is are read for the rows in view (`judged-drafts.ts`).
 */
export interface DraftSummary {
  readonly id: string
  readonly kind: MessageKind
  readonly name: string
  /** The default text, cut to what a row can show. */
  readonly alert: string
  /** All its words as the search compares them, made plain once. */
  readonly text: string
  readonly filed: SharedFiling
  /** Milliseconds since 1970. */
  readonly updatedAt: number
  /** Since when it lies in the bin (ms since 1970); null: it does not. */
  readonly binnedAt: number | null
  /** Why the disk has not taken these words; absent where it has. */
  readonly unsaved?: StorageFailure
}

const ALERT_MOST = 200

/** The row of a draft. */
export const draftSummary = (draft: Draft): DraftSummary => ({
  id: draft.id,
  kind: draft.kind,
  name: draft.name,
  alert: draft.alert.slice(0, ALERT_MOST),
  text: plainText(draftWords(draft)),
  filed: sharedFiling(draft),
  updatedAt: draft.updatedAt,
  binnedAt: draft.filing.binnedAt,
})
