import { check } from '../../shared/message/check'
import type { Audience } from '../../shared/message/audience'
import type { Draft } from '../../shared/message/draft'
import type { Problem } from '../../shared/message/problem'
import { isUnfinished } from '../compose/is-unfinished'
import { seenKey } from '../compose/seen-key'

/** How far a draft is, in the order of trouble: nothing wrong, to be seen, half written, wrong. */
export type DraftProgress =
  | { readonly kind: 'ready' }
  | { readonly kind: 'to_see'; readonly count: number }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'wrong'; readonly count: number }

/** What a row says of a draft beyond its own words. */
export interface DraftLook {
  readonly audience: Audience
  readonly progress: DraftProgress
}

/** What a whole reading of a draft gives its row. */
export interface DraftJudgement extends DraftLook {
  /** Its warnings, seen or not, by their `seenKey`. */
  readonly warnings: readonly string[]
}

/** How far the draft is in itself; which warnings were seen, `withoutSeen` looks at. */
export function judgeDraft(draft: Draft): DraftJudgement {
  const problems = check(draft)
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return {
    audience: draft.audience,
    progress: progressOf(problems),
    warnings: warnings.map((warning) => seenKey(draft.id, warning)),
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
