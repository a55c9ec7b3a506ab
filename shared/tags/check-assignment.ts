import { checkCount, checkIds, checkTags } from '../message/check'
import type { Problem } from '../message/problem'
import { limits } from '../rongcloud/limits'
import type { TagAssignment } from './assignment'

/** What RongCloud would refuse in a tag call (seed §3.1, §3.2). No tags at all is allowed: it clears. */
export function checkAssignment({ userIds, tags }: TagAssignment): readonly Problem[] {
  const nobody: Problem[] =
    userIds.length === 0
      ? [{ severity: 'error', field: 'audience.userIds', rule: 'audience_missing' }]
      : []
  return [
    ...nobody,
    ...checkCount('audience.userIds', userIds, limits.usersPerTagBatch),
    ...checkIds('audience.userIds', userIds),
    ...checkTags('audience.tags', tags, limits.tagsPerUser),
  ]
}
