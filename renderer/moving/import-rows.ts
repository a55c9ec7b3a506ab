import type { Draft } from '../../shared/message/draft'
import type { ImportPlan } from '../../shared/moving/plan-import'
import type { Environment } from '../../shared/profile/profile'
import type { Segment } from '../../shared/segments/segment'

export type ImportRow = {
  readonly key: string
  readonly does: 'added' | 'replaced' | 'copied' | 'kept'
  readonly name: string
} & (
  | { readonly of: 'draft'; readonly text: string }
  | { readonly of: 'app'; readonly environment: Environment }
  | { readonly of: 'segment' }
)

/** What an import changes, one row each: what replaces something first, what stays last. */
export function importRows(plan: ImportPlan): readonly ImportRow[] {
  const draft =
    (does: ImportRow['does']) =>
    ({ id, name, alert }: Draft): ImportRow => ({
      key: `draft ${id}`,
      of: 'draft',
      does,
      name,
      text: alert,
    })
  const app =
    (does: ImportRow['does']) =>
    ({ id, name, environment }: ImportPlan['profilesAdded'][number]): ImportRow => ({
      key: `app ${id}`,
      of: 'app',
      does,
      name,
      environment,
    })
  const segment =
    (does: ImportRow['does']) =>
    ({ id, name }: Segment): ImportRow => ({ key: `segment ${id}`, of: 'segment', does, name })
  const copies = new Set(plan.segments.copies.values())
  return [
    ...plan.profilesReplaced.map(app('replaced')),
    ...plan.profilesAdded.map(app('added')),
    ...plan.segments.replaced.map(segment('replaced')),
    ...plan.segments.added.map((one) => segment(copies.has(one) ? 'copied' : 'added')(one)),
    ...plan.replaced.map(({ after }) => draft('replaced')(after)),
    ...plan.copied.map(draft('copied')),
    ...plan.added.map(draft('added')),
    ...plan.profilesKept.map(app('kept')),
    ...plan.segments.kept.map(segment('kept')),
    ...plan.kept.map(draft('kept')),
  ]
}

/** How many things the import changes. */
export const changesOf = (plan: ImportPlan): number =>
  plan.added.length +
  plan.replaced.length +
  plan.copied.length +
  plan.versions.length +
  plan.profilesAdded.length +
  plan.profilesReplaced.length +
  plan.segments.added.length +
  plan.segments.replaced.length
