import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Notice } from '../../../renderer/compose/notice'
import { enUS } from '../../../renderer/wording/en-US'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { check } from '../../../shared/message/check'
import type { Field, Rule } from '../../../shared/message/problem'
import { arbitraryDraft } from '../../support/arbitrary-draft'

/** One of each rule; a rule added to the union without a sample here does not compile. */
const samples: { readonly [Name in Rule['rule']]: Extract<Rule, { rule: Name }> } = {
  platform_missing: { rule: 'platform_missing' },
  alert_empty: { rule: 'alert_empty' },
  override_empty: { rule: 'override_empty' },
  sender_missing: { rule: 'sender_missing' },
  content_empty: { rule: 'content_empty' },
  audience_missing: { rule: 'audience_missing' },
  too_many: { rule: 'too_many', count: 21, most: 20 },
  tag_too_long: { rule: 'tag_too_long', tag: 'x'.repeat(41), bytes: 41, most: 40 },
  tag_empty: { rule: 'tag_empty' },
  id_too_long: { rule: 'id_too_long', id: 'y'.repeat(65), length: 65, most: 64 },
  id_empty: { rule: 'id_empty' },
  badge_missing: { rule: 'badge_missing' },
  badge_not_whole: { rule: 'badge_not_whole', value: 1.5 },
  badge_too_big: { rule: 'badge_too_big', value: 10_000, most: 9_999 },
  extras_empty_key: { rule: 'extras_empty_key' },
  extras_duplicate_key: { rule: 'extras_duplicate_key', key: 'page' },
  extras_not_json: { rule: 'extras_not_json', line: 3, detail: 'Unexpected token' },
  extras_not_flat: { rule: 'extras_not_flat', key: 'nested' },
  body_too_big: { rule: 'body_too_big', bytes: 100_001, most: 100_000 },
  silent_still_shows: { rule: 'silent_still_shows' },
  badge_overwrites: { rule: 'badge_overwrites', value: 3 },
  conditions_ignored: { rule: 'conditions_ignored', by: 'userIds' },
}

/** The figures and names that a sentence cannot leave out. */
const figures: Readonly<Partial<Record<Rule['rule'], readonly string[]>>> = {
  too_many: ['21', '20', '1'],
  tag_too_long: ['41', '40'],
  id_too_long: ['65', '64'],
  badge_not_whole: ['1.5'],
  badge_too_big: ['10000', '9999'],
  extras_duplicate_key: ['page'],
  extras_not_json: ['3', 'Unexpected token'],
  extras_not_flat: ['nested'],
  body_too_big: ['100001', '100000'],
  badge_overwrites: ['3'],
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

it('tells the two texts and the two extras apart by name in both languages', () => {
  const pairs: readonly (readonly [Field, Field])[] = [
    ['ios.alert', 'android.alert'],
    ['ios.extras', 'android.extras'],
    ['audience.tags', 'audience.tagsAny'],
  ]
  for (const { problems } of [zhCN, enUS])
    for (const [one, other] of pairs) expect(problems.field(one)).not.toBe(problems.field(other))
})
