import { limits } from '../rongcloud/limits'
import type { Draft } from '../message/draft'
import { nothingSeen } from './nothing-seen'
import type { Outcome } from './seen-why'

/**
 * The number on the iPhone's home screen: absent leaves everyone their own, 0 or below clears, and
 * n is one number for all, above 9999 refused (seed §4). For a broadcast the seed names no badge.
 */
export function badgeOutcome({ ios, kind }: Draft, appName: string): Outcome {
  const seen = (badge: number | 'unchanged' | 'cleared') =>
    ({ kind: 'badge', appName, badge }) as const
  if (ios.badge.mode === 'unchanged')
    return { proof: 'known', why: 'badge_unchanged', seen: seen('unchanged') }
  const value = ios.badge.mode === 'clear' ? 0 : ios.badge.value
  if (value === null) return nothingSeen('known', 'badge_missing')
  if (!Number.isInteger(value) || value > limits.badge) return nothingSeen('known', 'badge_refused')
  const [why, change] =
    value > 0 ? (['badge_set', value] as const) : (['badge_cleared', 'cleared'] as const)
  return kind === 'broadcast'
    ? { proof: 'sketch', why: 'broadcast_badge', seen: seen(change) }
    : { proof: 'known', why, seen: seen(change) }
}
