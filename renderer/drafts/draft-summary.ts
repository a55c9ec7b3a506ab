import { check } from '../../shared/message/check'
import type { Audience } from '../../shared/message/audience'
import type { Draft, MessageKind } from '../../shared/message/draft'
import type { Problem } from '../../shared/message/problem'
import { isUnfinished } from '../compose/is-unfinished'
import { seenKey } from '../compose/seen-key'
import type { StorageFailure } from '../db/storage-failure'

/** How far a draft is, in the order of trouble: nothing wrong, to be seen, half written, wrong. */
export type DraftProgress =
  | { readonly kind: 'ready' }
  | { readonly kind: 'to_see'; readonly count: number }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'wrong'; readonly count: number }

/** One row of the list of drafts. */
export interface DraftSummary {
  readonly id: string
  readonly kind: MessageKind
  readonly name: string
  /** The default text, cut to what a row can show and a search needs. */
  readonly alert: string
  readonly audience: Audience
  readonly platforms: Draft['platforms']
  readonly progress: DraftProgress
  /** Its warnings, seen or not, by their `seenKey`. */
  readonly warnings: readonly string[]
  /** Milliseconds since 1970. */
  readonly updatedAt: number
  /** Since when it lies in the bin (ms since 1970); null: it does not. */
  readonly binnedAt: number | null
  readonly template: boolean
  /** Why the disk has not taken these words; absent where it has. */
  readonly unsaved?: StorageFailure
}

const ALERT_MOST = 2_000

/** How far the draft is in itself; which warnings were seen, `withoutSeen` looks at. */
export function draftSummary(draft: Draft): DraftSummary {
  const problems = check(draft)
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return {
    id: draft.id,
    kind: draft.kind,
    name: draft.name,
    alert: draft.alert.slice(0, ALERT_MOST),
    audience: draft.audience,
    platforms: draft.platforms,
    progress: progressOf(problems),
    warnings: warnings.map((warning) => seenKey(draft.id, warning)),
    updatedAt: draft.updatedAt,
    binnedAt: draft.filing.binnedAt,
    template: draft.filing.template,
  }
}

function progressOf(problems: readonly Problem[]): DraftProgress {
  const errors = problems.filter((problem) => problem.severity === 'error')
  const wrong = errors.filter((problem) => !isUnfinished(problem))
  if (wrong.length > 0) return { kind: 'wrong', count: errors.length }
  if (errors.length > 0) return { kind: 'unfinished' }
  const count = problems.filter((problem) => problem.severity === 'warning').length
  return count > 0 ? { kind: 'to_see', count } : { kind: 'ready' }
}
