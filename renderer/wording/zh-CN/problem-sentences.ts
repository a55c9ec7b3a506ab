import { vendorLimits } from '../../../shared/message/vendor-limits'
import type { LaterKind } from '../../../shared/message/later-fields'
import type { Brand } from '../../../shared/message/problem'
import type { ProblemWords } from '../problem-words'
import { shorten } from '../shorten'

/** Later fields have long names, and the end tells them apart. */
const PATH = 48

const brandNames: Readonly<Record<Brand, string>> = {
  xiaomi: '小米',
  huawei: '华为',
  oppo: 'OPPO',
  vivo: 'vivo',
}

const wants: Readonly<Record<LaterKind, string>> = {
  text: '文字',
  visible: '有内容的文字',
  zero_or_one: '0 或 1',
  level: 'passive、active、time-sensitive 或 critical',
  object: '一个对象',
  flat: '字段名到文字的对象',
}

const brandLimit = (brand: Brand, part: 'title' | 'body'): string => {
  const { counts, [part]: most } = vendorLimits[brand]
  return `${brandNames[brand]} ${most} ${counts === 'width' ? '个汉字，字母数字算半个' : '字'}`
}
const andMore = (count: number): string => (count > 1 ? `等 ${count} 处` : '')
const moment = new Intl.DateTimeFormat('zh-CN', {
  ...{ month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
})

/** One plain sentence each: what is wrong, with its figures, and what would be right. */
export const sentences: ProblemWords['sentences'] = {
  template_unsent: () => '这是模板，自己不会发出去。用它做一份草稿，草稿才能发。',
  placeholder_left: ({ name, count }) =>
    `「{{${shorten(name)}}}」${count > 1 ? `等 ${count} 个空` : ''}还没有填，会原样发出去。填上，或者存为模板。`,

  platform_missing: () => '至少选一个平台。',
  alert_empty: () => '默认文案还没有写。',
  override_empty: () => '单独写的文字是空的。写一句，或者改回沿用默认。',
  body_too_big: ({ bytes, most }) => `整个请求有 ${bytes} 字节，要少于 ${most} 字节。`,

  lone_surrogate: ({ count }) =>
    `有 ${count} 个残缺的字符（半个表情），手机上会成 �。去掉再写一次。`,
  bidi_control: ({ count }) => `有 ${count} 个看不见的方向控制符，会把后面的字倒过来排。`,
  control_character: ({ count }) => `有 ${count} 个看不见的控制字符，多半是粘贴带进来的。`,
  test_words: ({ word }) => `写着「${word}」。确认不是测试内容；有的厂商也会拦下这样的通知。`,
  digits_only: () => '只有数字和符号。确认不是测试内容；有的厂商也会拦下这样的通知。',
  same_as_last: ({ sentAt }) => `和 ${moment.format(sentAt)} 那次发的文字一样。确认不是重复发送。`,
  free_test_title: ({ length, most }) =>
    `iOS 标题有 ${length} 个字符，不占票的试发（/push/user）最多 ${most} 个，会被拒收。改短再试发，或到设置里改成占票的试发；正式发不受影响。`,
  vendor_too_long: ({ part, brands }) =>
    `${part === 'title' ? '标题' : '文字'}太长，这些厂商可能整条拒收：${brands
      .map((brand) => brandLimit(brand, part))
      .join('；')}。`,
  vivo_night: () => '现在是北京时间 23 点到 7 点之间，vivo 不收营销通知，早上再发。',
  marketing_caps: () =>
    '24 小时内已经发过一次。营销通知每台设备每天有上限：华为、荣耀 2 条，OPPO 2 到 5 条，小米默认渠道 1 条，vivo 5 条。',

  badge_missing: () => '角标的数字还没有填。',
  badge_not_whole: ({ value }) => `角标要是整数，现在是 ${value}。`,
  badge_too_big: ({ value, most }) => `角标最大 ${most}，现在是 ${value}。`,
  badge_overwrites: ({ value }) => `角标会变成 ${value}，盖掉每个人自己的未读数。`,
  badge_clears: ({ value }) => `角标写了 ${value}，不大于 0 就是清零。`,
  silent_still_shows: () => '打开了静默，但融云总要文案：通知仍会照常弹出，同时叫醒 App。',
  broadcast_title: () => '种子文档里只有推送能写标题；广播消息的标题是后来才有的，可能不显示。',
  broadcast_badge: () => '种子文档里只有推送能改角标；广播消息的角标是后来才有的，可能不变。',

  extras_empty_key: () => '有一行没有写字段名。',
  extras_duplicate_key: ({ key }) => `字段名「${shorten(key)}」写了两次。`,
  extras_not_json: ({ line, detail }) => `第 ${line} 行不是正确的 JSON（${detail}）。`,
  extras_not_flat: ({ key }) =>
    `「${shorten(key)}」的值不是文字。客户端只收文字，不收数字、对象和数组。`,
  extras_repeats_key: ({ key }) => `字段名「${shorten(key)}」写了两次，只有最后一次会发出去。`,
  extras_too_big: ({ bytes, most }) =>
    `附加字段有 ${bytes} 字节。苹果整条通知最多 ${most} 字节，超出就收不到。`,

  sender_missing: () => '广播消息要有发送人 ID。',
  sender_is_title: ({ sender }) =>
    `App 不认得这个人时，标题可能就是 ID「${shorten(sender)}」。写上标题或发送人名字更稳妥。`,
  type_missing: () => '还没有写消息类型。',
  type_too_long: ({ length, most }) => `消息类型有 ${length} 个字符，最多 ${most} 个。`,
  type_reserved: ({ name }) =>
    `「${shorten(name)}」不是融云公布的类型。自定义类型不能以 RC: 开头，换一个名字。`,
  content_empty: () => '消息内容还没有写。',
  content_not_json: ({ line, detail }) => `第 ${line} 行不是正确的 JSON 对象（${detail}）。`,
  content_lacks: ({ key }) => `这个类型要有「${key}」，内容里没有。`,
  member_missing: () => '这一项必填，还没有写。',
  number_wrong: ({ typed }) => `「${shorten(typed)}」不是数字。`,
  number_not_whole: ({ typed }) => `要是整数，现在是 ${shorten(typed)}。`,
  number_out_of_range: ({ typed, least, most }) =>
    `要在 ${least} 到 ${most} 之间，现在是 ${shorten(typed)}。`,
  url_not_web: ({ typed }) => `「${shorten(typed)}」不是网址，要以 http:// 或 https:// 开头。`,
  base64_wrong: () => '不是完整的 base64，图片或语音会打不开。',
  user_incomplete: () => '发送人资料要有 ID 和名字，或者整个不写。',

  audience_missing: () => '还没有选发给谁。',
  conditions_ignored: ({ by }) =>
    by === 'everyone'
      ? '选了全部用户，其余条件融云都不看。'
      : '写了用户 ID，标签、包名和平台融云都不看。',
  too_many: ({ count, most }) => `现在 ${count} 个，最多 ${most} 个，去掉 ${count - most} 个。`,
  tags_match_nobody: ({ count, most }) =>
    `一个人最多 ${most} 个标签，没有人能同时有这 ${count} 个。去掉 ${count - most} 个。`,
  tag_empty: () => '有一个标签是空的。',
  tag_too_long: ({ tag, bytes, most }) =>
    `标签「${shorten(tag)}」有 ${bytes} 字节，最多 ${most} 字节（约 13 个汉字）。`,
  tag_special: ({ tag }) =>
    `标签「${shorten(tag)}」里有空格或符号。融云不收特殊字符，但没有写明是哪些。`,
  id_empty: () => '有一个 ID 是空的。',
  id_too_long: ({ id, length, most }) => `「${shorten(id)}」有 ${length} 个字符，最多 ${most} 个。`,
  repeated: ({ text, count }) =>
    `「${shorten(text)}」写了不止一次${count > 1 ? `，一共多出 ${count} 个` : ''}。`,
  package_odd: () => '不像一个包名。包名像 cn.shanye.tea，没有空格。',

  beyond_seed: ({ paths, count }) =>
    `${paths.map((path) => shorten(path, PATH)).join('、')}${count > paths.length ? ` 等 ${count} 项` : ''} 超出种子文档，是融云后来加的。`,
  beyond_unknown: ({ path, count }) =>
    `融云没有「${shorten(path, PATH)}」${andMore(count)}这样的字段，整条会被拒收。`,
  beyond_shadows: ({ path, count }) =>
    `「${shorten(path, PATH)}」${andMore(count)}要在表单里写，留在高级字段里会悄悄改掉这次发送。`,
  beyond_wrong: ({ path, wants: kind }) =>
    `「${shorten(path, PATH)}」写得不对，要是${wants[kind]}。`,
  beyond_too_long: ({ path, length, most }) =>
    `「${shorten(path, PATH)}」有 ${length} 个字符，最多 ${most} 个。`,

  title_cut: () => '标题在标准机型上放不下，末尾成省略号。',
}
