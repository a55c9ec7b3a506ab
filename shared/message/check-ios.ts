import { limits } from '../rongcloud/limits'
import type { Draft } from './draft'
import { found } from './found'
import { isBlank } from './is-blank'
import type { Problem } from './problem'

/** Badge, title and the silent flag: what iPhones make of them (api.md; preview.md, «iOS»). */
export function checkIos(draft: Draft): readonly Problem[] {
  const { ios, kind } = draft
  const problems: Problem[] = []
  // The seed's table has title and badge for a push only (api.md, contradiction 5).
  if (kind === 'broadcast' && !isBlank(ios.title))
    problems.push(found.hint('ios.title', { rule: 'broadcast_title' }))
  problems.push(...checkBadge(ios.badge))
  if (kind === 'broadcast' && ios.badge.mode !== 'unchanged')
    problems.push(found.hint('ios.badge', { rule: 'broadcast_badge' }))
  // RongCloud always wants an alert, so the silent flag alone hides nothing.
  if (ios.silent) problems.push(found.warning('ios.silent', { rule: 'silent_still_shows' }))
  return problems
}

function checkBadge(badge: Draft['ios']['badge']): readonly Problem[] {
  if (badge.mode !== 'number') return []
  const { value } = badge
  if (value === null) return [found.error('ios.badge', { rule: 'badge_missing' })]
  if (!Number.isInteger(value))
    return [found.error('ios.badge', { rule: 'badge_not_whole', value })]
  if (value > limits.badge)
    return [found.error('ios.badge', { rule: 'badge_too_big', value, most: limits.badge })]
  return value > 0
    ? [found.warning('ios.badge', { rule: 'badge_overwrites', value })]
    : [found.hint('ios.badge', { rule: 'badge_clears', value })]
}
