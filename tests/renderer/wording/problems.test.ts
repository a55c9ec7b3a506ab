import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Notice } from '../../../renderer/compose/notice'
import { enUS } from '../../../renderer/wording/en-US'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { check } from '../../../shared/message/check'
import { laterFields } from '../../../shared/message/later-fields'
import type { Field, Rule, RuleName, RuleOf } from '../../../shared/message/problem'
import { arbitraryDraft } from '../../support/arbitrary-draft'

/** One of each rule; a rule added to the union without a sample here does not compile. */
const samples: { readonly [Name in RuleName]: RuleOf<Name> } = {
  template_unsent: { rule: 'template_unsent' },
  placeholder_left: { rule: 'placeholder_left', name: 'city', count: 2 },
  platform_missing: { rule: 'platform_missing' },
  alert_empty: { rule: 'alert_empty' },
  override_empty: { rule: 'override_empty' },
  body_too_big: { rule: 'body_too_big', bytes: 100_001, most: 100_000 },
  lone_surrogate: { rule: 'lone_surrogate', count: 7 },
  bidi_control: { rule: 'bidi_control', count: 7 },
  control_character: { rule: 'control_character', count: 7 },
  test_words: { rule: 'test_words', word: 'testing' },
  digits_only: { rule: 'digits_only' },
  same_as_last: { rule: 'same_as_last', sentAt: new Date(2026, 10, 23, 17, 31).getTime() },
  free_test_title: { rule: 'free_test_title', length: 51, most: 50 },
  vendor_too_long: { rule: 'vendor_too_long', part: 'body', brands: ['vivo', 'oppo'] },
  vivo_night: { rule: 'vivo_night' },
  marketing_caps: { rule: 'marketing_caps' },
  badge_missing: { rule: 'badge_missing' },
  badge_not_whole: { rule: 'badge_not_whole', value: 1.5 },
  badge_too_big: { rule: 'badge_too_big', value: 10_000, most: 9_999 },
  badge_overwrites: { rule: 'badge_overwrites', value: 3 },
  badge_clears: { rule: 'badge_clears', value: -3 },
  silent_still_shows: { rule: 'silent_still_shows' },
  broadcast_title: { rule: 'broadcast_title' },
  broadcast_badge: { rule: 'broadcast_badge' },
  extras_empty_key: { rule: 'extras_empty_key' },
  extras_duplicate_key: { rule: 'extras_duplicate_key', key: 'page' },
  extras_not_json: { rule: 'extras_not_json', line: 3, detail: 'Unexpected token' },
  extras_not_flat: { rule: 'extras_not_flat', key: 'nested' },
  extras_repeats_key: { rule: 'extras_repeats_key', key: 'page' },
  extras_too_big: { rule: 'extras_too_big', bytes: 5_000, most: 4_096 },
  sender_missing: { rule: 'sender_missing' },
  sender_is_title: { rule: 'sender_is_title', sender: 'member-weekly' },
  type_missing: { rule: 'type_missing' },
  type_too_long: { rule: 'type_too_long', length: 33, most: 32 },
  type_reserved: { rule: 'type_reserved', name: 'RC:Coupon' },
  content_empty: { rule: 'content_empty' },
  content_not_json: { rule: 'content_not_json', line: 3, detail: 'Unexpected token' },
  content_lacks: { rule: 'content_lacks', key: 'imageUri' },
  member_missing: { rule: 'member_missing' },
  number_wrong: { rule: 'number_wrong', typed: '1e3' },
  number_not_whole: { rule: 'number_not_whole', typed: '2.5' },
  number_out_of_range: { rule: 'number_out_of_range', typed: '91', least: -90, most: 90 },
  url_not_web: { rule: 'url_not_web', typed: 'ftp://a.cn' },
  base64_wrong: { rule: 'base64_wrong' },
  user_incomplete: { rule: 'user_incomplete' },
  audience_missing: { rule: 'audience_missing' },
  conditions_ignored: { rule: 'conditions_ignored', by: 'userIds' },
  too_many: { rule: 'too_many', count: 21, most: 20 },
  tags_match_nobody: { rule: 'tags_match_nobody', count: 22, most: 20 },
  tag_empty: { rule: 'tag_empty' },
  tag_too_long: { rule: 'tag_too_long', tag: 'x'.repeat(41), bytes: 41, most: 40 },
  tag_special: { rule: 'tag_special', tag: 'a,b' },
  id_empty: { rule: 'id_empty' },
  id_too_long: { rule: 'id_too_long', id: 'y'.repeat(65), length: 65, most: 64 },
  repeated: { rule: 'repeated', text: 'user-1', count: 4 },
  package_odd: { rule: 'package_odd' },
  beyond_seed: { rule: 'beyond_seed', paths: ['notification.title', 'a', 'b', 'c'], count: 6 },
  beyond_unknown: { rule: 'beyond_unknown', path: 'notification.titel', count: 3 },
  beyond_shadows: { rule: 'beyond_shadows', path: 'fromuserid', count: 2 },
  beyond_wrong: { rule: 'beyond_wrong', path: 'notification.title', wants: 'text' },
  beyond_too_long: { rule: 'beyond_too_long', path: 'notification.title', length: 51, most: 50 },
}

/** The figures and names that a sentence cannot leave out. */
const figures: Readonly<Partial<Record<RuleName, readonly string[]>>> = {
  body_too_big: ['100001', '100000'],
  lone_surrogate: ['7'],
  test_words: ['testing'],
  same_as_last: ['23', '17:31'],
  free_test_title: ['51', '50', '/push/user'],
  vendor_too_long: ['vivo', '50', 'OPPO', '200'],
  vivo_night: ['23', '7'],
  badge_not_whole: ['1.5'],
  badge_too_big: ['10000', '9999'],
  badge_overwrites: ['3'],
  badge_clears: ['-3', '0'],
  extras_duplicate_key: ['page'],
  extras_not_json: ['3', 'Unexpected token'],
  extras_not_flat: ['nested'],
  extras_repeats_key: ['page'],
  extras_too_big: ['5000', '4096'],
  sender_is_title: ['member-weekly'],
  type_too_long: ['33', '32'],
  type_reserved: ['RC:Coupon', 'RC:'],
  content_not_json: ['3', 'Unexpected token'],
  content_lacks: ['imageUri'],
  number_wrong: ['1e3'],
  number_not_whole: ['2.5'],
  number_out_of_range: ['91', '-90', '90'],
  url_not_web: ['ftp://a.cn', 'https://'],
  too_many: ['21', '20', '1'],
  tags_match_nobody: ['22', '20', '2'],
  tag_too_long: ['41', '40'],
  tag_special: ['a,b'],
  id_too_long: ['65', '64'],
  repeated: ['user-1', '4'],
  beyond_seed: ['notification.title'],
  beyond_unknown: ['notification.titel'],
  beyond_shadows: ['fromuserid'],
  beyond_wrong: ['notification.title'],
  beyond_too_long: ['notification.title', '51', '50'],
}

const notice = (rule: Rule): Notice => ({ severity: 'error', field: 'alert', ...rule })

describe.each([
  ['zh-CN', zhCN, /[\u4e00-\u9fff]/],
  ['en-US', enUS, /^[A-Z0-9“].*[.]$/s],
] as const)('wording.problems in %s', (_, wording, looksRight) => {
  it.each(Object.values(samples).map((rule) => [rule.rule, rule] as const))(
    'has a sentence with its figures for %s',
    (name, rule) => {
      const sentence = wording.problems.sentence(notice(rule))
      expect(sentence).toMatch(looksRight)
      expect(sentence).not.toMatch(/undefined|\[object/)
      for (const figure of figures[name] ?? []) expect(sentence).toContain(figure)
    },
  )

  it('has a sentence and a field name for whatever `check` can find', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        for (const problem of check(draft)) {
          expect(wording.problems.sentence(problem)).not.toMatch(/undefined/)
          expect(wording.problems.field(problem.field)).not.toBe('')
        }
      }),
      { numRuns: 100 },
    )
  })

  it('cuts an endless name, so that one tag cannot fill the column', () => {
    const tag = '长'.repeat(5_000)
    const rule = { rule: 'tag_too_long', tag, bytes: 15_000, most: 40 } as const
    expect(wording.problems.sentence(notice(rule)).length).toBeLessThan(160)
  })
})

it('calls a later field as «高级» calls it, so that «jump» leads where it says', () => {
  for (const { problems, advanced } of [zhCN, enUS])
    for (const path of Object.keys(laterFields) as (keyof typeof laterFields)[]) {
      const name = problems.field(path)
      const last = path.split('.').at(-1) ?? ''
      const groups: Readonly<Record<string, string>> = advanced.groups
      expect(name).toBe(groups[last] ?? advanced.label(path.split('.')))
      expect(name).not.toContain('notification.')
    }
})

it('says in both languages who says so, and never leaves a rule without a source', () => {
  for (const { problems } of [zhCN, enUS]) {
    const sources = Object.values(samples).map(({ rule }) => problems.source(rule))
    expect(sources.filter((source) => !/[\p{L}]{2}/u.test(source))).toEqual([])
    expect(problems.source('silent_still_shows')).toBe('Apple')
    expect(problems.source('too_many')).toContain('§3.3')
  }
})

it('tells the two texts and the two extras apart by name in both languages', () => {
  const pairs: readonly (readonly [Field, Field])[] = [
    ['ios.alert', 'android.alert'],
    ['ios.extras', 'android.extras'],
    ['audience.tags', 'audience.tagsAny'],
  ]
  for (const { problems } of [zhCN, enUS])
    for (const [one, other] of pairs) expect(problems.field(one)).not.toBe(problems.field(other))
})
