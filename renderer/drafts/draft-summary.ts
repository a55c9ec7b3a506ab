import type { Audience } from '../../shared/message/audience'
import type { Draft, MessageKind } from '../../shared/message/draft'
import type { StorageFailure } from '../db/storage-failure'

/** One row of the list of drafts. How far it is costs a whole check: see `judged-drafts.ts`. */
export interface DraftSummary {
  readonly id: string
  readonly kind: MessageKind
  readonly name: string
  /** The default text, cut to what a row can show and a search needs. */
  readonly alert: string
  readonly audience: Audience
  readonly platforms: Draft['platforms']
  /** Milliseconds since 1970. */
  readonly updatedAt: number
  /** Since when it lies in the bin (ms since 1970); null: it does not. */
  readonly binnedAt: number | null
  /** Why the disk has not taken these words; absent where it has. */
  readonly unsaved?: StorageFailure
}

const ALERT_MOST = 2_000

/** The row of a draft; made at every save, so nothing is worked out here. */
export const draftSummary = (draft: Draft): DraftSummary => ({
  id: draft.id,
  kind: draft.kind,
  name: draft.name,
  alert: draft.alert.slice(0, ALERT_MOST),
  audience: draft.audience,
  platforms: draft.platforms,
  updatedAt: draft.updatedAt,
  binnedAt: draft.filing.binnedAt,
})
