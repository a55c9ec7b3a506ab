import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../shared/message/check'
import type { Draft } from '../../../shared/message/draft'
import { fixed, type FixableRule } from '../../../shared/message/fixed'
import type { Problem } from '../../../shared/message/problem'
import { draftSchema } from '../../../shared/message/draft'
import { arbitraryDraft } from '../../support/arbitrary-draft'
import { mistakes } from './mistakes'
import { broadcast, fields, ios, json, push, to } from './sample-drafts'
import { runs } from '../../support/runs'

const nameOf = ({ field, rule }: Problem): string => `${field} ${rule}`
const errors = (draft: Draft): string[] =>
  check(draft)
    .filter(({ severity }) => severity === 'error')
    .map(nameOf)

/** `draft` after the click on the button beside its problem with `rule`. */
function mend(draft: Draft, rule: FixableRule): Draft | null {
  const problem = check(draft).find((one) => one.rule === rule)
  if (problem === undefined) throw new Error(`${rule} was not found`)
  return fixed(draft, problem)
}

describe('fixed', () => {
  it('takes exactly its problem away, adds no error, and leaves a draft that can be kept', () => {
    let mended = 0
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const problems = check(draft)
        const before = JSON.stringify(draft)
        for (const problem of problems) {
          const after = fixed(draft, problem)
          if (after === null) continue
          mended += 1
          expect(check(after).map(nameOf)).not.toContain(nameOf(problem))
          expect(errors(draft)).toEqual(expect.arrayContaining(errors(after)))
          expect(draftSchema.safeParse(after).success).toBe(true)
        }
        expect(JSON.stringify(draft)).toBe(before)
      }),
      { numRuns: runs(200) },
    )
    expect(mended).toBeGreaterThan(100)
  })

  it.each<[string, Draft, FixableRule, Partial<Draft>]>([
    [
      'switches both platforms on',
      push({ platforms: { ios: false, android: false } }),
      'platform_missing',
      push(),
    ],
    ['inherits again', ios({ alert: '' }), 'override_empty', push()],
    [
      'leaves the badge alone',
      ios({ badge: { mode: 'number', value: null } }),
      'badge_missing',
      push(),
    ],
    [
      'rounds a badge',
      ios({ badge: { mode: 'number', value: 2.5 } }),
      'badge_not_whole',
      ios({ badge: { mode: 'number', value: 3 } }),
    ],
    [
      'rounds no badge over the border',
      ios({ badge: { mode: 'number', value: 9999.5 } }),
      'badge_not_whole',
      ios({ badge: { mode: 'number', value: 9999 } }),
    ],
    [
      'takes the badge down to 9999',
      ios({ badge: { mode: 'number', value: 10_000 } }),
      'badge_too_big',
      ios({ badge: { mode: 'number', value: 9999 } }),
    ],
    [
      'leaves unread counts alone',
      ios({ badge: { mode: 'number', value: 3 } }),
      'badge_overwrites',
      push(),
    ],
    [
      'clears instead of -3',
      ios({ badge: { mode: 'number', value: -3 } }),
      'badge_clears',
      ios({ badge: { mode: 'clear' } }),
    ],
    ['turns silent off', ios({ silent: true }), 'silent_still_shows', push()],
    [
      'takes half an emoji out',
      push({ alert: '开抢\ud83c🎉' }),
      'lone_surrogate',
      push({ alert: '开抢🎉' }),
    ],
    [
      'takes an override out of one field only',
      { ...ios({ title: 'a\u202eb' }), alert: '茶\u202e' },
      'bidi_control',
      { alert: '茶', ios: { ...push().ios, title: 'a\u202eb' } },
    ],
    [
      'takes a NUL out of a later field',
      push({ beyond: { notification: { title: 'a\u0000' } } }),
      'control_character',
      push({ beyond: { notification: { title: 'a' } } }),
    ],
    [
      'makes every value a text',
      json('{"a":1,"b":{"c":null}}'),
      'extras_not_flat',
      json('{\n  "a": "1",\n  "b": "{\\"c\\":null}"\n}'),
    ],
    [
      'keeps the last of two values',
      json('{"a":"1","a":"2"}'),
      'extras_repeats_key',
      json('{\n  "a": "2"\n}'),
    ],
    [
      'makes an address of a bare one',
      fields('RC:ImgMsg', { content: 'AA==', imageUri: '//a.cn/b' }),
      'url_not_web',
      fields('RC:ImgMsg', { content: 'AA==', imageUri: 'https://a.cn/b' }),
    ],
    [
      'takes the head of a data address off',
      fields('RC:ImgMsg', { content: 'data:image/png;base64,AA\nAA', imageUri: 'https://a.cn/b' }),
      'base64_wrong',
      fields('RC:ImgMsg', { content: 'AAAA', imageUri: 'https://a.cn/b' }),
    ],
    [
      'rounds a duration',
      fields('RC:VcMsg', { content: 'AA==', duration: '2.5' }),
      'number_not_whole',
      fields('RC:VcMsg', { content: 'AA==', duration: '3' }),
    ],
    [
      'leaves half a profile out',
      fields('RC:TxtMsg', { content: '正文' }, { id: '', name: '茶', portrait: '' }),
      'user_incomplete',
      fields('RC:TxtMsg', { content: '正文' }, null),
    ],
    [
      'takes the title out of a broadcast',
      broadcast({ ios: { ...push().ios, title: '茶' } }),
      'broadcast_title',
      broadcast(),
    ],
    [
      'leaves the badge of a broadcast alone',
      broadcast({ ios: { ...push().ios, badge: { mode: 'clear' } } }),
      'broadcast_badge',
      broadcast(),
    ],
    [
      'clears what «everyone» voids',
      to({ everyone: true, tags: ['a'], userIds: ['1'], packageName: 'a.b' }),
      'conditions_ignored',
      push(),
    ],
    [
      'clears what ids void',
      { ...to({ userIds: ['1'], tagsAny: ['a'] }), platforms: { ios: true, android: false } },
      'conditions_ignored',
      to({ userIds: ['1'] }),
    ],
    ['takes blank tags out', to({ tags: ['a', ' '] }), 'tag_empty', to({ tags: ['a'] })],
    ['trims tags', to({ tags: ['a '] }), 'tag_special', to({ tags: ['a'] })],
    ['takes blank ids out', to({ userIds: ['', '1'] }), 'id_empty', to({ userIds: ['1'] })],
    [
      'takes repeats out, in order',
      to({ userIds: ['2', '1', '2'] }),
      'repeated',
      to({ userIds: ['2', '1'] }),
    ],
    [
      'trims a package name',
      to({ packageName: ' cn.a.b\n' }),
      'package_odd',
      to({ packageName: 'cn.a.b' }),
    ],
    [
      'drops an unknown field and keeps the rest',
      push({ beyond: { notification: { titel: 'a', title: 'b' }, x: 1 } }),
      'beyond_unknown',
      push({ beyond: { notification: { title: 'b' } } }),
    ],
    [
      'drops what the form has a field for',
      push({ beyond: { fromuserid: 'a' } }),
      'beyond_shadows',
      push(),
    ],
    [
      'drops a later field of the wrong type',
      push({ beyond: { notification: { title: 1, ios: { category: 'a' } } } }),
      'beyond_wrong',
      push({ beyond: { notification: { ios: { category: 'a' } } } }),
    ],
  ])('%s', (_what, draft, rule, expected) => {
    expect(plain(mend(draft, rule))).toMatchObject(plain(expected) as object)
  })

  it.each<[string, Draft, FixableRule]>([
    ['a text that would be left empty', push({ alert: '\ud83c' }), 'lone_surrogate'],
    ['the only tag, after which nobody is chosen', to({ tags: [' '] }), 'tag_empty'],
    ['a tag whose sign is inside', to({ tags: ['a,b'] }), 'tag_special'],
    [
      'an address of another kind',
      fields('RC:ImgMsg', { content: 'AA==', imageUri: 'javascript:alert(1)' }),
      'url_not_web',
    ],
    [
      'base64 of which a part is missing',
      fields('RC:ImgMsg', { content: 'AAAAA', imageUri: 'https://a.cn/b' }),
      'base64_wrong',
    ],
    ['rows, of which only somebody knows which counts', json('{"a":1,"":2}'), 'extras_not_flat'],
  ])('offers nothing for %s', (_what, draft, rule) => {
    expect(mend(draft, rule)).toBeNull()
  })

  it('offers nothing where only a person can decide', () => {
    for (const rule of ['alert_empty', 'too_many', 'same_as_last', 'test_words'] as const)
      for (const { draft, context } of mistakes[rule]) {
        const problem = check(draft, context).find((one) => one.rule === rule)
        expect(problem && fixed(draft, problem)).toBeNull()
      }
  })
})

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
