import type { Draft } from './draft'
import { found } from './found'
import { isBlank } from './is-blank'
import type { Problem } from './problem'

/** Platforms, default text, and texts of a platform's own (api.md: at least one, and required). */
export function checkText(draft: Draft): readonly Problem[] {
  const problems: Problem[] = []
  if (!draft.platforms.ios && !draft.platforms.android)
    problems.push(found.error('platforms', { rule: 'platform_missing' }))
  if (isBlank(draft.alert)) problems.push(found.error('alert', { rule: 'alert_empty' }))
  for (const platform of ['ios', 'android'] as const) {
    const own = draft[platform].alert
    if (own !== null && isBlank(own))
      problems.push(found.error(`${platform}.alert`, { rule: 'override_empty' }))
  }
  return problems
}
