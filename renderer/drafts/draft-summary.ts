import type { Draft, MessageKind } from '../../shared/message/draft'
import type { StorageFailure } from '../db/storage-failure'
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
  /** All its words as they were typed, which the search makes plain (`draft-text.ts`). */
  readonly words: string
  readonly filed: SharedFiling
  /** Milliseconds since 1970. */
  readonly updatedAt: number
  /** Since when it lies in the bin (ms since 1970); null: it does not. */
  readonly binnedAt: number | null
  /** Why the disk has not taken these words; null: it has. */
  readonly unsaved: StorageFailure | null
}

const ALERT_MOST = 200

/** The row of a draft; `unsaved`: why the disk has not taken its words. */
export const draftSummary = (draft: Draft, unsaved: StorageFailure | null = null): DraftSummary =>
  new CutRow(draft, unsaved)

/** Name and text are cut out of its words, which begin with them, when somebody looks: no word is kept twice. */
class CutRow implements DraftSummary {
  readonly id: string
  readonly kind: MessageKind
  readonly words: string
  readonly filed: SharedFiling
  readonly updatedAt: number
  readonly binnedAt: number | null
  readonly unsaved: StorageFailure | null
  // Not #private: a proxy of Vue's could not reach it.
  private readonly nameLength: number
  private readonly alertLength: number

  constructor(draft: Draft, unsaved: StorageFailure | null) {
    this.id = draft.id
    this.kind = draft.kind
    this.words = draftWords(draft)
    this.filed = sharedFiling(draft)
    this.updatedAt = draft.updatedAt
    this.binnedAt = draft.filing.binnedAt
    this.unsaved = unsaved
    this.nameLength = draft.name.length
    this.alertLength = Math.min(draft.alert.length, ALERT_MOST)
  }

  get name(): string {
    return this.words.slice(0, this.nameLength)
  }

  get alert(): string {
    const start = this.nameLength === 0 ? 0 : this.nameLength + 1
    return this.words.slice(start, start + this.alertLength)
  }
}
