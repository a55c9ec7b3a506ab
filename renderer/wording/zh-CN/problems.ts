import { assertNever } from '../../../shared/assert-never'
import type { Field } from '../../../shared/message/problem'
import type { Notice } from '../../compose/notice'

const fields: Readonly<Record<Field, string>> = {
  platforms: '发给哪些平台',
  alert: '默认文案',
  'ios.title': 'iOS 标题',
  'ios.alert': 'iOS 文字',
  'ios.badge': '角标',
  'ios.silent': '静默',
  'ios.extras': 'iOS 附加字段',
  'android.alert': 'Android 文字',
  'android.extras': 'Android 附加字段',
  sender: '发送人 ID',
  'message.content': '消息内容',
  audience: '受众',
  'audience.tags': '同时具有',
  'audience.tagsAny': '任一',
  'audience.userIds': '用户 ID',
  'audience.packageName': '包名',
}

/** One plain sentence: what is wrong, with its figures, and what would be right. */
function sentence(notice: Notice): string {
  switch (notice.rule) {
    case 'platform_missing':
      return '至少选一个平台。'
    case 'alert_empty':
      return '默认文案还没有写。'
    case 'override_empty':
      return '单独写的文字是空的。写一句，或者改回沿用默认。'
    case 'sender_missing':
      return '广播消息要有发送人 ID。'
    case 'content_empty':
      return '消息内容还没有写。'
    case 'audience_missing':
      return '还没有选发给谁。'
    case 'too_many':
      return `现在 ${notice.count} 个，最多 ${notice.most} 个，去掉 ${notice.count - notice.most} 个。`
    case 'tag_too_long':
      return `标签「${shorten(notice.tag)}」有 ${notice.bytes} 字节，最多 ${notice.most} 字节（约 13 个汉字）。`
    case 'tag_empty':
      return '有一个标签是空的。'
    case 'id_too_long':
      return `「${shorten(notice.id)}」有 ${notice.length} 个字符，最多 ${notice.most} 个。`
    case 'id_empty':
      return '有一个 ID 是空的。'
    case 'badge_missing':
      return '角标的数字还没有填。'
    case 'badge_not_whole':
      return `角标要是整数，现在是 ${notice.value}。`
    case 'badge_too_big':
      return `角标最大 ${notice.most}，现在是 ${notice.value}。`
    case 'extras_empty_key':
      return '有一行没有写字段名。'
    case 'extras_duplicate_key':
      return `字段名「${shorten(notice.key)}」写了两次。`
    case 'extras_not_json':
      return `第 ${notice.line} 行不是正确的 JSON（${notice.detail}）。`
    case 'extras_not_flat':
      return `「${shorten(notice.key)}」的值不是文字。客户端只收文字，不收数字、对象和数组。`
    case 'body_too_big':
      return `整个请求有 ${notice.bytes} 字节，要少于 ${notice.most} 字节。`
    case 'silent_still_shows':
      return '打开了静默，但融云总要文案：通知仍会照常弹出，同时叫醒 App。'
    case 'badge_overwrites':
      return `角标会变成 ${notice.value}，盖掉每个人自己的未读数。`
    case 'conditions_ignored':
      return notice.by === 'everyone'
        ? '选了全部用户，其余条件融云都不看。'
        : '写了用户 ID，标签、包名和平台融云都不看。'
    case 'title_cut':
      return '标题在标准机型上放不下，末尾成省略号。'
    default:
      return assertNever(notice)
  }
}

/** Long names are cut in a sentence; the field itself shows them in full. */
const shorten = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)

export const problems = {
  sentence,
  /** Inside a sentence, and at the head of a row. */
  field: (field: Field): string => fields[field],
  heading: (field: Field): string => fields[field],
}
