import { limits } from '../../shared/rongcloud/limits'
import * as is from './wire-rule'

/** `POST /push/user` (api.md: official today, beyond the seed): a notification for named people. */
export const pushUserRules: is.WireRule = is.record({
  userIds: is.required(is.listOf(is.userId, { least: 1, most: limits.testPeople })),
  notification: is.required(
    is.record({
      title: is.text({ most: limits.notificationTitle }),
      pushContent: is.required(is.text({ needs: 'visible' })),
      ios: is.anyObject,
      android: is.anyObject,
    }),
  ),
})
