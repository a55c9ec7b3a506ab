import { checkCount } from '../message/check-count'
import { checkIds } from '../message/check-ids'
import { checkTags } from '../message/check-tags'
import { found } from '../message/found'
import type { Problem } from '../message/problem'
import { limits } from '../rongcloud/limits'
import type { TagAssignment } from './assignment'

/** What RongCloud would refuse in a tag call (seed §3.1, §3.2). No tags at all is allowed: it clears. */
export function checkAssignment({ userIds, tags }: TagAssignment): readonly Problem[] {
  const problems = [
    ...checkCount('audience.userIds', userIds, limits.usersPerTagBatch),
    ...checkIds('audience.userIds', userIds),
    ...checkCount('audience.tags', tags, limits.tagsPerUser),
    ...checkTags('audience.tags', tags),
  ].filter(({ severity }) => severity === 'error')
  return userIds.length === 0
    ? [found.error('audience.userIds', { rule: 'audience_missing' }), ...problems]
    : problems
}
