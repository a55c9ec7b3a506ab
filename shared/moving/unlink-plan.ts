import type { Draft } from '../message/draft'
import type { ImportPlan } from './plan-import'
import { unlinkDraft } from './unlink-draft'

/**
 * The same plan where the saved audiences `left` did not come in: what comes in and names one of
 * those ids keeps its conditions, unnamed, or it would follow ours to other people, or nobody.
 */
export function unlinkPlan(plan: ImportPlan, left: ReadonlySet<string>): ImportPlan {
  const unlinked = (draft: Draft): Draft =>
    left.has(draft.audience.segment?.id ?? '') ? unlinkDraft(draft) : draft
  return {
    ...plan,
    added: plan.added.map(unlinked),
    replaced: plan.replaced.map(({ before, after }) => ({ before, after: unlinked(after) })),
    copied: plan.copied.map(unlinked),
    versions: plan.versions.map((one) => ({ ...one, draft: unlinked(one.draft) })),
  }
}
