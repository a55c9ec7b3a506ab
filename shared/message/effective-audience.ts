import type { Audience } from './audience'

export type Condition = 'tags' | 'tagsAny' | 'userIds' | 'packageName' | 'platforms'

export interface EffectiveAudience {
  /** What decides: everyone, the named ids, the conditions together, or nothing chosen yet. */
  readonly by: 'everyone' | 'userIds' | 'conditions' | 'nothing'
  readonly counted: readonly Condition[]
  /** Filled in, but void: to be shown, never dropped in silence. */
  readonly ignored: readonly Condition[]
}

/**
 * What counts and what RongCloud will ignore (seed §3.3, §3.4: `is_to_all` voids tags, ids and
 * package; `userid` voids tags, package and platform). Platforms count as a condition only where
 * they exclude someone.
 */
export function effectiveAudience(
  audience: Audience,
  platforms: { readonly ios: boolean; readonly android: boolean },
): EffectiveAudience {
  const given: Condition[] = []
  if (audience.tags.length > 0) given.push('tags')
  if (audience.tagsAny.length > 0) given.push('tagsAny')
  if (audience.userIds.length > 0) given.push('userIds')
  if (audience.packageName !== '') given.push('packageName')
  const narrowed: Condition[] = platforms.ios && platforms.android ? [] : ['platforms']

  if (audience.everyone) return { by: 'everyone', counted: narrowed, ignored: given }
  if (audience.userIds.length > 0) {
    const ignored = given.filter((condition) => condition !== 'userIds')
    return { by: 'userIds', counted: ['userIds'], ignored: [...ignored, ...narrowed] }
  }
  if (given.length === 0) return { by: 'nothing', counted: narrowed, ignored: [] }
  return { by: 'conditions', counted: [...given, ...narrowed], ignored: [] }
}
