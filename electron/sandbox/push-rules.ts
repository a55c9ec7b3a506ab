import { limits } from '../../shared/rongcloud/limits'
import * as is from './wire-rule'

const shown = is.text({ needs: 'visible' })
const conditions = ['tag', 'tag_or', 'userid', 'packageName']

/** `POST /push`, member by member: seed §3.3 and §3.4, then the later official fields (api.md). */
export const pushRules: is.WireRule = is.record(
  {
    platform: is.required(is.listOf(is.oneOf('ios', 'android'), { least: 1, most: 2 })),
    fromuserid: is.userId,
    audience: is.required(
      is.record(
        {
          tag: is.listOf(is.tag, { most: limits.tagsPerSend }),
          tag_or: is.listOf(is.tag, { most: limits.tagsPerSend }),
          userid: is.listOf(is.userId, { most: limits.useridsPerSend }),
          packageName: is.text({ needs: 'filled' }),
          is_to_all: is.flag,
        },
        someCondition,
      ),
    ),
    message: is.record(
      {
        objectName: is.required(is.text({ needs: 'visible', most: limits.objectName })),
        content: is.required(is.text({ needs: 'visible' })),
      },
      contentIsJson,
    ),
    notification: is.required(
      is.record({
        alert: is.required(shown),
        title: is.text({ most: limits.notificationTitle }),
        forceShowPushContent: is.oneOf(0, 1),
        ios: is.record({
          alert: shown,
          title: is.text(),
          badge: is.wholeNumber({ most: limits.badge }),
          contentAvailable: is.oneOf(0, 1),
          extras: is.flatMap,
          'thread-id': is.text(),
          'apns-collapse-id': is.text(),
          category: is.text(),
          richMediaUri: is.text(),
          'interruption-level': is.oneOf('passive', 'active', 'time-sensitive', 'critical'),
        }),
        android: is.record({
          alert: shown,
          extras: is.flatMap,
          hw: is.anyObject,
          honor: is.anyObject,
          mi: is.anyObject,
          oppo: is.anyObject,
          vivo: is.anyObject,
          fcm: is.anyObject,
        }),
        harmonyOS: is.record({ alert: shown, extras: is.flatMap }),
      }),
    ),
  },
  bothOrNeither,
)

function someCondition(audience: Readonly<Record<string, unknown>>): is.Mistake | null {
  if (audience.is_to_all === true) return null
  const given = conditions.some((key) => {
    const value = audience[key]
    return Array.isArray(value) ? value.length > 0 : value !== undefined
  })
  return given ? null : is.bad('audience names nobody: no condition, and is_to_all is not true')
}

/** RongCloud's own message types carry a JSON document; a custom type is free (seed §3.3). */
function contentIsJson(message: Readonly<Record<string, unknown>>): is.Mistake | null {
  if (!String(message.objectName).startsWith('RC:')) return null
  try {
    if (is.isRecord(JSON.parse(String(message.content)))) return null
  } catch {
    // Said below.
  }
  return is.bad('message.content must be a JSON object, as a string')
}

/** Only these two tell a broadcast from a push (api.md, «Where the seed contradicts itself», 1). */
function bothOrNeither(body: Readonly<Record<string, unknown>>): is.Mistake | null {
  if ((body.fromuserid === undefined) === (body.message === undefined)) return null
  return is.bad('a broadcast needs both fromuserid and message, a push has neither')
}
