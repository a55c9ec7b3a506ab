import type { CheckContext } from '../../../shared/message/check'
import type { Draft } from '../../../shared/message/draft'
import type { JsonObject } from '../../../shared/message/json'
import type { RuleName } from '../../../shared/message/problem'
import { pushBody } from '../../../shared/message/request'
import {
  audience,
  broadcast,
  custom,
  extras,
  fields,
  ios,
  json,
  many,
  push,
  to,
} from './sample-drafts'

/** A draft with one mistake. `alone`: nothing else is said about it. */
export interface Mistake {
  readonly name: string
  readonly draft: Draft
  readonly expected: string
  readonly context: CheckContext
  readonly alone: boolean
}

const one = (
  name: string,
  draft: Draft,
  expected: string,
  context: CheckContext = {},
  alone = true,
): Mistake => ({ name, draft, expected, context, alone })
const among = (name: string, draft: Draft, expected: string): Mistake =>
  one(name, draft, expected, {}, false)

const beyond = (value: unknown): Draft => push({ beyond: value as JsonObject })
const production = { profile: { environment: 'production' as const } }
const freeTest = {
  profile: { environment: 'development' as const, freeTest: true, testPeople: ['u1'] },
}
const NIGHT = Date.parse('2026-11-23T23:30:00+08:00')
const EARLY = Date.parse('2026-11-23T06:59:59+08:00')
const NOON = Date.parse('2026-11-23T12:00:00+08:00')
const before = (draft: Draft): CheckContext => ({
  lastSent: { body: JSON.stringify(pushBody(draft)), confirmedAt: NOON },
})
const template = (draft: Draft): Draft => ({
  ...draft,
  filing: { ...draft.filing, template: true },
})
const badge = (value: number | null): Draft => ios({ badge: { mode: 'number', value } })

/** By rule, each named after what somebody did: a rule without a mistake here does not compile. */
export const mistakes: { readonly [Name in RuleName]: readonly Mistake[] } = {
  template_unsent: [
    one('a template itself', template(push()), 'error template template_unsent'),
    one(
      'a template whose open fields would all be wrong as they stand',
      template({
        ...fields('RC:FileMsg', {
          name: '{{文件}}',
          size: '{{大小}}',
          type: 'pdf',
          fileUrl: '{{地址}}',
        }),
        audience: audience({ tags: ['{{城市}}'] }),
      }),
      'error template template_unsent',
    ),
  ],
  placeholder_left: [
    one('a city left open', push({ alert: '{{城市}}今晚开抢' }), 'error alert placeholder_left'),
    one(
      'a tag left open',
      to({ tags: ['{{城市}}'] }),
      'error audience.tags placeholder_left',
      {},
      false,
    ),
    one(
      'a width left open',
      fields('RC:FileMsg', { name: 'a', size: '{{大小}}', type: 'pdf', fileUrl: 'https://a.cn/b' }),
      'error message.size placeholder_left',
      {},
      false,
    ),
    one(
      'a page of the app left open',
      extras([['page', '/sale/{{活动}}']]),
      'warning ios.extras placeholder_left',
    ),
    one(
      'a field of a custom message left open',
      custom({ text: '{"city":"{{城市}}"}' }),
      'warning message.content placeholder_left',
    ),
  ],
  platform_missing: [
    one(
      'no platform',
      push({ platforms: { ios: false, android: false } }),
      'error platforms platform_missing',
    ),
  ],
  alert_empty: [one('a text of blanks', push({ alert: '  \n' }), 'error alert alert_empty')],
  override_empty: [
    one('an iOS text left empty', ios({ alert: '' }), 'error ios.alert override_empty'),
    one(
      'an Android text left empty',
      push({ android: { ...push().android, alert: ' ' } }),
      'error android.alert override_empty',
    ),
  ],
  body_too_big: [
    among('a text of 100 kB', push({ alert: '长'.repeat(33_400) }), 'error alert body_too_big'),
    among(
      'a picture of 100 kB inside a message',
      fields('RC:ImgMsg', { content: 'A'.repeat(100_000), imageUri: 'https://a.cn/b' }),
      'error message.content body_too_big',
    ),
  ],

  lone_surrogate: [
    one('half an emoji in the text', push({ alert: '开抢\ud83c' }), 'warning alert lone_surrogate'),
    among(
      'half an emoji in a tag, which then finds nobody',
      to({ tags: ['会员\udf89'] }),
      'warning audience.tags lone_surrogate',
    ),
    among(
      'half an emoji in a later title',
      beyond({ notification: { title: '\ud83c' } }),
      'warning notification.title lone_surrogate',
    ),
  ],
  bidi_control: [
    one(
      'an override that writes the rest backwards',
      ios({ title: 'a\u202egnp.exe' }),
      'warning ios.title bidi_control',
    ),
  ],
  control_character: [
    one(
      'a NUL pasted into extras',
      extras([['page', 'tea\u0000']]),
      'warning ios.extras control_character',
    ),
    one(
      'an escape in a custom message',
      custom({ text: '{"a":1}\u001b' }, 'app:\u0007x'),
      'warning message.objectName control_character',
      {},
      false,
    ),
  ],
  test_words: [
    one(
      'a test sent to everyone in production',
      push({ alert: '这是一条测试' }),
      'warning alert test_words',
      production,
    ),
    one(
      'a test in the title',
      ios({ title: 'Test123' }),
      'warning ios.title test_words',
      production,
    ),
    one(
      'a test while rehearsing, only as a hint',
      push({ alert: '測試' }),
      'hint alert test_words',
    ),
    one(
      'a test to a colleague by id, only as a hint',
      { ...to({ userIds: ['1'] }), alert: 'testing' },
      'hint alert test_words',
      production,
    ),
    one(
      'a test in the chat message',
      fields('RC:TxtMsg', { content: '测试' }),
      'warning message.content test_words',
      production,
    ),
  ],
  digits_only: [
    one(
      'somebody trying the keyboard',
      push({ alert: '123 456!' }),
      'warning alert digits_only',
      production,
    ),
  ],
  same_as_last: [
    one(
      'the same push sent twice',
      push(),
      'warning alert same_as_last',
      before(push({ name: 'another draft' })),
    ),
    one(
      'a push that repeats a broadcast',
      push(),
      'warning alert same_as_last',
      before(broadcast({ alert: push().alert })),
    ),
    one('a repeated rehearsal, only as a hint', push(), 'hint alert same_as_last', {
      ...before(push()),
      profile: { environment: 'rehearsal' },
    }),
  ],
  vendor_too_long: [
    one(
      '51 汉字, one more than vivo takes',
      push({ alert: '茶'.repeat(51) }),
      'warning alert vendor_too_long',
    ),
    one(
      '101 letters, one more than vivo takes',
      push({ alert: 'a'.repeat(101) }),
      'warning alert vendor_too_long',
    ),
    one(
      'an Android text of its own that is too long',
      push({ android: { ...push().android, alert: '茶'.repeat(129) } }),
      'warning android.alert vendor_too_long',
    ),
    among(
      'a later title too long for vivo',
      beyond({ notification: { title: '茶'.repeat(21) } }),
      'warning notification.title vendor_too_long',
    ),
  ],
  vivo_night: [
    one('a send at half past eleven at night', push(), 'hint platforms vivo_night', { now: NIGHT }),
    one('a send before seven in the morning', push(), 'hint platforms vivo_night', { now: EARLY }),
  ],
  marketing_caps: [
    one('a second send to everyone within a day', push(), 'hint audience marketing_caps', {
      ...before(push({ alert: '别的' })),
      now: NOON + 3_600_000,
    }),
  ],

  badge_missing: [one('a badge without its number', badge(null), 'error ios.badge badge_missing')],
  badge_not_whole: [one('badge 1.5', badge(1.5), 'error ios.badge badge_not_whole')],
  badge_too_big: [one('badge 10000', badge(10_000), 'error ios.badge badge_too_big')],
  badge_overwrites: [
    one('a badge that overwrites unread counts', badge(1), 'warning ios.badge badge_overwrites'),
    one('badge 9999, which is allowed', badge(9999), 'warning ios.badge badge_overwrites'),
  ],
  badge_clears: [
    one('badge -3, meant as a number', badge(-3), 'hint ios.badge badge_clears'),
    one('badge 0 as a number', badge(0), 'hint ios.badge badge_clears'),
  ],
  silent_still_shows: [
    one(
      'a silent push that still shows',
      ios({ silent: true }),
      'warning ios.silent silent_still_shows',
    ),
  ],
  broadcast_title: [
    one(
      'a title in a broadcast',
      broadcast({ ios: { ...push().ios, title: '春茶' } }),
      'hint ios.title broadcast_title',
    ),
  ],
  broadcast_badge: [
    one(
      'a cleared badge in a broadcast',
      broadcast({ ios: { ...push().ios, badge: { mode: 'clear' } } }),
      'hint ios.badge broadcast_badge',
    ),
  ],

  extras_empty_key: [
    one('a value without a key', extras([['', '1']]), 'error ios.extras extras_empty_key'),
    one('an empty key in the JSON view', json('{"":"1"}'), 'error ios.extras extras_empty_key'),
  ],
  extras_duplicate_key: [
    one(
      'one key in two rows',
      extras([
        ['a', '1'],
        ['a', '2'],
      ]),
      'error ios.extras extras_duplicate_key',
    ),
  ],
  extras_not_json: [
    one('JSON that ends too early', json('{"a":'), 'error ios.extras extras_not_json'),
    one('a trailing comma', json('{"a":"1",}'), 'error ios.extras extras_not_json'),
    one('a comment', json('{"a":"1"} // page'), 'error ios.extras extras_not_json'),
    one('a list', json('["a"]'), 'error ios.extras extras_not_json'),
  ],
  extras_not_flat: [
    one('nested extras', json('{"a":{"b":"c"}}'), 'error ios.extras extras_not_flat'),
    one('a number in extras', json('{"a":1}'), 'error ios.extras extras_not_flat'),
    one('a number under __proto__', json('{"__proto__":1}'), 'error ios.extras extras_not_flat'),
  ],
  extras_repeats_key: [
    one(
      'a value that a second one of the same name swallows',
      json('{"a":"1", "\\u0061" : "2"}'),
      'warning ios.extras extras_repeats_key',
    ),
  ],
  extras_too_big: [
    one(
      'extras over 4 kB',
      extras([['a', '字'.repeat(1400)]]),
      'warning ios.extras extras_too_big',
    ),
  ],

  sender_missing: [
    one('a broadcast without sender', broadcast({ sender: ' ' }), 'error sender sender_missing'),
  ],
  sender_is_title: [
    one(
      'a raw sender id where a title should be',
      fields('RC:TxtMsg', { content: '正文' }, null),
      'hint sender sender_is_title',
    ),
  ],
  type_missing: [
    one(
      'a custom message without a type',
      custom({ text: '{}' }, ' '),
      'error message.objectName type_missing',
    ),
  ],
  type_too_long: [
    one(
      'a type of 33 characters',
      custom({ text: '{}' }, 'x'.repeat(33)),
      'error message.objectName type_too_long',
    ),
  ],
  type_reserved: [
    one(
      'a custom type that pretends to be RongCloud’s',
      custom({ text: '{}' }, 'RC:Coupon'),
      'error message.objectName type_reserved',
    ),
  ],
  content_empty: [
    one(
      'a broadcast that says nothing',
      fields('RC:TxtMsg', {}),
      'error message.content content_empty',
    ),
    one(
      'a custom message that says nothing',
      custom({ text: ' ' }),
      'error message.content content_empty',
    ),
  ],
  content_not_json: [
    one(
      'a custom message that is no JSON',
      custom({ text: '{a:1}' }),
      'warning message.content content_not_json',
    ),
    one(
      'a published type that is no JSON',
      custom({ text: '{"a":1,}' }, 'RC:TxtMsg'),
      'error message.content content_not_json',
    ),
  ],
  content_lacks: [
    one(
      'a picture message without its picture',
      custom({ text: '{"content":"AA=="}' }, 'RC:ImgMsg'),
      'warning message.content content_lacks',
    ),
  ],
  member_missing: [
    one(
      'a picture message without an address',
      fields('RC:ImgMsg', { content: 'AA==' }),
      'error message.imageUri member_missing',
    ),
  ],
  number_wrong: [
    one(
      'a duration in words',
      fields('RC:VcMsg', { content: 'AA==', duration: '三秒' }),
      'error message.duration number_wrong',
    ),
    one(
      'a size with an exponent',
      fields('RC:VcMsg', { content: 'AA==', duration: '1e3' }),
      'error message.duration number_wrong',
    ),
  ],
  number_not_whole: [
    one(
      'half a second',
      fields('RC:VcMsg', { content: 'AA==', duration: '2.5' }),
      'error message.duration number_not_whole',
    ),
  ],
  number_out_of_range: [
    one(
      'a negative duration',
      fields('RC:VcMsg', { content: 'AA==', duration: '-1' }),
      'warning message.duration number_out_of_range',
    ),
    one(
      'a place that is not on the globe',
      fields('RC:LBSMsg', { content: 'AA==', latitude: '120.1', longitude: '30.2', poi: '西湖' }),
      'warning message.latitude number_out_of_range',
    ),
    one(
      'a number that JSON would turn into null',
      fields('RC:VcMsg', { content: 'AA==', duration: '9'.repeat(400) }),
      'error message.duration number_out_of_range',
    ),
  ],
  url_not_web: [
    one(
      'an address without its beginning',
      fields('RC:ImgMsg', { content: 'AA==', imageUri: 'example.com/a.png' }),
      'warning message.imageUri url_not_web',
    ),
    one(
      'a script where an address belongs',
      fields('RC:ImgMsg', { content: 'AA==', imageUri: 'javascript:alert(1)' }),
      'warning message.imageUri url_not_web',
    ),
  ],
  base64_wrong: [
    one(
      'a data address pasted for base64',
      fields('RC:ImgMsg', { content: 'data:image/png;base64,AAAA', imageUri: 'https://a.cn/b' }),
      'warning message.content base64_wrong',
    ),
    one(
      'base64 cut short',
      fields('RC:ImgMsg', { content: 'AAAAA', imageUri: 'https://a.cn/b' }),
      'warning message.content base64_wrong',
    ),
  ],
  user_incomplete: [
    one(
      'a sender’s profile without an id',
      fields('RC:TxtMsg', { content: '正文' }, { id: '', name: '茶', portrait: '' }),
      'warning message.user.id user_incomplete',
    ),
  ],

  audience_missing: [one('nobody chosen', to({}), 'error audience audience_missing')],
  conditions_ignored: [
    one(
      'tags beside «everyone»',
      to({ everyone: true, tags: ['会员'] }),
      'warning audience conditions_ignored',
    ),
    one(
      'tags beside ids',
      to({ userIds: ['1'], tags: ['会员'] }),
      'warning audience.userIds conditions_ignored',
    ),
    one(
      'a platform left out beside ids',
      { ...to({ userIds: ['1'] }), platforms: { ios: true, android: false } },
      'warning audience.userIds conditions_ignored',
    ),
  ],
  too_many: [
    one('21 OR tags', to({ tagsAny: many(21) }), 'error audience.tagsAny too_many'),
    one('1001 ids', to({ userIds: many(1001) }), 'error audience.userIds too_many'),
    among(
      '20 AND tags and one of them twice',
      to({ tags: [...many(20), 'n0'] }),
      'error audience.tags too_many',
    ),
  ],
  tags_match_nobody: [
    one(
      '21 tags that nobody can have together',
      to({ tags: many(21) }),
      'error audience.tags tags_match_nobody',
    ),
  ],
  tag_empty: [one('a blank tag', to({ tags: [' '] }), 'error audience.tags tag_empty')],
  tag_too_long: [
    one('a tag of 41 bytes', to({ tags: ['a'.repeat(41)] }), 'error audience.tags tag_too_long'),
    one(
      '14 汉字 in a tag, 42 bytes',
      to({ tagsAny: ['女'.repeat(14)] }),
      'error audience.tagsAny tag_too_long',
    ),
  ],
  tag_special: [
    one(
      'a tag with a blank at its end',
      to({ tags: ['会员 '] }),
      'warning audience.tags tag_special',
    ),
    one(
      'a tag with a comma inside',
      to({ tags: ['北京,上海'] }),
      'warning audience.tags tag_special',
    ),
  ],
  id_empty: [one('a blank id', to({ userIds: ['1', ' '] }), 'error audience.userIds id_empty')],
  id_too_long: [
    one(
      'an id of 65 characters',
      to({ userIds: ['x'.repeat(65)] }),
      'error audience.userIds id_too_long',
    ),
    one(
      'a sender of 65 characters',
      broadcast({ sender: 's'.repeat(65) }),
      'error sender id_too_long',
    ),
  ],
  repeated: [
    one('an id pasted twice', to({ userIds: ['1', '2', '1'] }), 'hint audience.userIds repeated'),
  ],
  package_odd: [
    one(
      'a package name with a blank',
      to({ packageName: 'cn.shanye tea' }),
      'warning audience.packageName package_odd',
    ),
    one(
      'an app name for a package name',
      to({ packageName: '山野茶事' }),
      'warning audience.packageName package_odd',
    ),
  ],

  beyond_seed: [
    one(
      'a later field, for whoever knows the seed only',
      beyond({ notification: { ios: { 'thread-id': 'tea' } } }),
      'hint beyond beyond_seed',
    ),
  ],
  beyond_unknown: [
    one(
      'a misspelt field that RongCloud would refuse',
      beyond({ notification: { titel: '春茶' } }),
      'error beyond beyond_unknown',
    ),
    one(
      'a field named __proto__',
      beyond(JSON.parse('{"__proto__":{"a":1}}')),
      'error beyond beyond_unknown',
    ),
  ],
  beyond_shadows: [
    one(
      'a sender hidden in a push, which makes it a broadcast',
      beyond({ fromuserid: 'a', message: { objectName: 'b', content: '{}' } }),
      'error beyond beyond_shadows',
    ),
    one(
      'a hidden «everyone»',
      { ...to({ tags: ['会员'] }), beyond: { audience: { is_to_all: true } } },
      'error beyond beyond_shadows',
    ),
    one(
      'a hidden badge',
      beyond({ notification: { ios: { badge: 3 } } }),
      'error beyond beyond_shadows',
    ),
  ],
  beyond_wrong: [
    one(
      'a number for a title',
      beyond({ notification: { title: 5 } }),
      'error notification.title beyond_wrong',
    ),
    one(
      'an unknown level',
      beyond({ notification: { ios: { 'interruption-level': 'loud' } } }),
      'error notification.ios.interruption-level beyond_wrong',
    ),
    one(
      'nested extras for HarmonyOS',
      beyond({ notification: { harmonyOS: { extras: { a: { b: 'c' } } } } }),
      'error notification.harmonyOS.extras beyond_wrong',
    ),
    one(
      'a blank text for HarmonyOS',
      beyond({ notification: { harmonyOS: { alert: ' ' } } }),
      'error notification.harmonyOS.alert beyond_wrong',
    ),
    one(
      'a text where later fields belong',
      beyond({ notification: { ios: 'x' } }),
      'error beyond beyond_wrong',
    ),
  ],
  free_test_title: [
    one(
      'a title that the free test would refuse',
      ios({ title: '春'.repeat(51) }),
      'hint ios.title free_test_title',
      freeTest,
    ),
  ],
  beyond_too_long: [
    among(
      'a later title of 51 characters',
      beyond({ notification: { title: 'a'.repeat(51) } }),
      'error notification.title beyond_too_long',
    ),
  ],
}

/** What looks like a mistake and is none. */
export const harmless: [string, Draft, CheckContext][] = [
  ['a long title without the free test', ios({ title: '春'.repeat(51) }), {}],
  ['a title of 50 with the free test', ios({ title: '春'.repeat(50) }), freeTest],
  ['a good push', push(), {}],
  ['braces that hold nothing', push({ alert: '{{}} {{ }} {a} {{a\nb}}' }), {}],
  [
    'a good push by day, in production, after another',
    push(),
    { ...production, ...before(push({ alert: '别的' })), now: NOON + 90_000_000 },
  ],
  ['a good broadcast', broadcast(), production],
  ['20 tags', to({ tags: many(20), tagsAny: many(20, 'm') }), {}],
  ['a tag of 40 bytes', to({ tags: ['a'.repeat(40)] }), {}],
  ['13 汉字 in a tag', to({ tags: ['女'.repeat(13)] }), {}],
  ['1000 ids', to({ userIds: many(1000) }), {}],
  ['an id of 64', to({ userIds: ['x'.repeat(64)] }), {}],
  ['a row added and left blank', extras([['', '']]), {}],
  ['the same key on two levels of a value', json('{"a":"{\\"a\\":1}","b":"a"}'), {}],
  ['a ZWJ family and a flag, which are whole', push({ alert: '👨‍👩‍👧‍👦 🇨🇳 开抢' }), {}],
  ['line breaks and tabs', push({ alert: '今晚\n20:00\t开抢' }), {}],
  ['a contest, which is no test', push({ alert: 'The contest is on' }), production],
  ['50 汉字', push({ alert: '茶'.repeat(50) }), {}],
  ['100 letters', push({ alert: 'a'.repeat(100) }), {}],
  [
    'a long text where no Android phone is reached',
    { ...push({ alert: '茶'.repeat(300) }), platforms: { ios: true, android: false } },
    { now: NIGHT },
  ],
  [
    'another chat message under the same notification',
    broadcast(),
    before(fields('RC:TxtMsg', { content: '上周的正文' })),
  ],
  ['exactly seven in the morning', push(), { now: EARLY + 1000 }],
  ['a type of 32 characters', custom({ text: '{}' }, 'x'.repeat(32)), {}],
  [
    'duplicate keys in a message that goes out as it stands',
    custom({ text: '{"a":1,"a":2,"__proto__":3}' }),
    {},
  ],
  [
    'what the seed’s examples write besides',
    {
      ...to({ tags: ['会员'] }),
      beyond: {
        audience: { is_to_all: false, tag_or: [] },
        notification: { ios: { contentAvailable: 0, extras: {} } },
      },
    },
    {},
  ],
  ['a bundle id with a hyphen', to(audience({ packageName: 'cn.shanye-tea.app' })), {}],
]
