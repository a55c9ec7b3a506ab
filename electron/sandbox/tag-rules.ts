import { limits } from '../../shared/rongcloud/limits'
import * as is from './wire-rule'

/** An empty list is allowed: it clears (api.md [doc]). */
const tags = is.required(is.listOf(is.tag, { most: limits.tagsPerUser }))

/** `POST /user/tag/set` (seed §3.1). */
export const tagSetRules: is.WireRule = is.record({ userId: is.required(is.userId), tags })

/** `POST /user/tag/batch/set` (seed §3.2). */
export const tagBatchRules: is.WireRule = is.record({
  userIds: is.required(is.listOf(is.userId, { least: 1, most: limits.usersPerTagBatch })),
  tags,
})
