import { assertNever } from '../../../shared/assert-never'
import type { Field } from '../../../shared/message/problem'
import type { Notice } from '../../compose/notice'
import type { Wording } from '../zh-CN'

const fields: Readonly<Record<Field, string>> = {
  platforms: 'platforms',
  alert: 'default text',
  'ios.title': 'iOS title',
  'ios.alert': 'iOS text',
  'ios.badge': 'badge',
  'ios.silent': 'silent',
  'ios.extras': 'iOS extras',
  'android.alert': 'Android text',
  'android.extras': 'Android extras',
  sender: 'sender ID',
  'message.content': 'message text',
  audience: 'audience',
  'audience.tags': 'all of these tags',
  'audience.tagsAny': 'any of these tags',
  'audience.userIds': 'user IDs',
  'audience.packageName': 'package name',
}

function sentence(notice: Notice): string {
  switch (notice.rule) {
    case 'platform_missing':
      return 'Choose at least one platform.'
    case 'alert_empty':
      return 'The default text is still empty.'
    case 'override_empty':
      return 'Its own text is empty. Write one, or inherit the default.'
    case 'sender_missing':
      return 'A broadcast needs a sender ID.'
    case 'content_empty':
      return 'The message text is still empty.'
    case 'audience_missing':
      return 'Nobody is chosen yet.'
    case 'too_many':
      return `${notice.count} now, at most ${notice.most}: take out ${notice.count - notice.most}.`
    case 'tag_too_long':
      return `The tag “${shorten(notice.tag)}” has ${notice.bytes} bytes, at most ${notice.most}.`
    case 'tag_empty':
      return 'One tag is empty.'
    case 'id_too_long':
      return `“${shorten(notice.id)}” has ${notice.length} characters, at most ${notice.most}.`
    case 'id_empty':
      return 'One ID is empty.'
    case 'badge_missing':
      return 'The badge number is still missing.'
    case 'badge_not_whole':
      return `The badge must be a whole number, not ${notice.value}.`
    case 'badge_too_big':
      return `The badge is at most ${notice.most}, now ${notice.value}.`
    case 'extras_empty_key':
      return 'One row has no field name.'
    case 'extras_duplicate_key':
      return `The field name “${shorten(notice.key)}” is there twice.`
    case 'extras_not_json':
      return `Line ${notice.line} is not correct JSON (${notice.detail}).`
    case 'extras_not_flat':
      return `The value of “${shorten(notice.key)}” is not text. Clients take text only, no numbers, objects or lists.`
    case 'body_too_big':
      return `The whole request has ${notice.bytes} bytes; it must stay below ${notice.most}.`
    case 'silent_still_shows':
      return 'Silent is on, but RongCloud asks for a text: the notification still shows and also wakes the app.'
    case 'badge_overwrites':
      return `The badge becomes ${notice.value} and overwrites each person’s own unread count.`
    case 'conditions_ignored':
      return notice.by === 'everyone'
        ? 'Everyone is chosen: RongCloud looks at no other condition.'
        : 'User IDs are given: RongCloud ignores tags, package and platforms.'
    case 'title_cut':
      return 'The title does not fit a regular iPhone; its end becomes an ellipsis.'
    default:
      return assertNever(notice)
  }
}

const shorten = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)

export const problems: Wording['problems'] = {
  sentence,
  field: (field: Field): string => fields[field],
  heading: (field: Field): string => {
    const name = fields[field]
    return name.startsWith('iOS') ? name : name.charAt(0).toUpperCase() + name.slice(1)
  },
}
