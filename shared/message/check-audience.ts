import { limits } from '../rongcloud/limits'
import { effectiveAudience } from './effective-audience'
import { checkCount } from './check-count'
import { checkIds } from './check-ids'
import { checkTags } from './check-tags'
import type { Draft } from './draft'
import { found } from './found'
import type { Problem } from './problem'

/** Reversed or plain domain names: what Android and Apple take for an app's name. */
const PACKAGE = /^[a-z][\w-]*(\.[\w-]+)+$/i

/** Whom it is for: limits of seed §3.3, what RongCloud will ignore, and who cannot exist. */
export function checkAudience({ audience, platforms }: Draft): readonly Problem[] {
  const { tags, tagsAny, userIds, packageName } = audience
  const effective = effectiveAudience(audience, platforms)
  const problems: Problem[] = []
  if (effective.by === 'nothing')
    problems.push(found.error('audience', { rule: 'audience_missing' }))
  if (effective.ignored.length > 0 && (effective.by === 'everyone' || effective.by === 'userIds'))
    problems.push(
      found.warning(effective.by === 'everyone' ? 'audience' : 'audience.userIds', {
        rule: 'conditions_ignored',
        by: effective.by,
      }),
    )
  problems.push(
    ...checkAllTags(tags),
    ...checkTags('audience.tags', tags),
    ...checkCount('audience.tagsAny', tagsAny, limits.tagsPerSend),
    ...checkTags('audience.tagsAny', tagsAny),
    ...checkCount('audience.userIds', userIds, limits.useridsPerSend),
    ...checkIds('audience.userIds', userIds),
  )
  if (packageName !== '' && !PACKAGE.test(packageName))
    problems.push(found.warning('audience.packageName', { rule: 'package_odd' }))
  return problems
}

/** More different tags than one person can have find nobody; that says more than «too many». */
function checkAllTags(tags: readonly string[]): readonly Problem[] {
  const counted = checkCount('audience.tags', tags, limits.tagsPerSend)
  const count = new Set(tags).size
  if (count <= limits.tagsPerUser) return counted
  const nobody = { rule: 'tags_match_nobody', count, most: limits.tagsPerUser } as const
  return [
    found.error('audience.tags', nobody),
    ...counted.filter(({ rule }) => rule !== 'too_many'),
  ]
}
