import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audienceSentence } from '../../../renderer/audience-words/audience-sentence'
import { audienceShort } from '../../../renderer/audience-words/audience-short'
import { ignoredConditions } from '../../../renderer/audience-words/ignored-conditions'
import { enUS } from '../../../renderer/wording/en-US'
import { zhCN, type Wording } from '../../../renderer/wording/zh-CN'
import type { Audience } from '../../../shared/message/audience'
import { effectiveAudience, type Condition } from '../../../shared/message/effective-audience'

const languages: [string, Wording][] = [
  ['zh-CN', zhCN],
  ['en-US', enUS],
]
const both = { ios: true, android: true }
const nobody: Audience = { everyone: false, tags: [], tagsAny: [], userIds: [], packageName: '' }

/** Values that say which condition they belong to, so that a sentence can be searched for them. */
const some = (prefix: string): fc.Arbitrary<string[]> =>
  fc.nat(24).map((count) => Array.from({ length: count }, (_, at) => `${prefix}${at}${prefix}`))
const anyAudience: fc.Arbitrary<Audience> = fc.record({
  everyone: fc.boolean(),
  tags: some('甲'),
  tagsAny: some('乙'),
  userIds: some('丙'),
  packageName: fc.constantFrom('', 'cn.marked.package'),
})
const anyPlatforms = fc.record({ ios: fc.boolean(), android: fc.boolean() })

/** How a sentence shows that it speaks of a condition. */
function speaksOf(condition: Condition, audience: Audience, sentence: string): boolean {
  switch (condition) {
    case 'tags':
      return sentence.includes('甲')
    case 'tagsAny':
      return sentence.includes('乙')
    case 'userIds':
      return new RegExp(`(^|\\D)${audience.userIds.length} (个指定|named)`).test(sentence)
    case 'packageName':
      return sentence.includes(audience.packageName)
    case 'platforms':
      return /iOS|Android/.test(sentence)
  }
}

describe.each(languages)('the audience in one sentence, %s', (_name, wording) => {
  it('names every condition that counts and none that RongCloud ignores', () => {
    fc.assert(
      fc.property(anyAudience, anyPlatforms, (audience, platforms) => {
        const { by, counted, ignored } = effectiveAudience(audience, platforms)
        const sentence = audienceSentence(audience, platforms, '山野', wording)
        expect(sentence).not.toContain('\n')
        if (by === 'nothing') {
          expect(sentence).toBe(wording.send.audience.nobody)
          return
        }
        for (const condition of counted)
          expect(speaksOf(condition, audience, sentence), condition).toBe(true)
        for (const condition of ignored)
          expect(speaksOf(condition, audience, sentence), condition).toBe(false)
        expect(sentence.includes('山野')).toBe(by === 'everyone')
      }),
    )
  })

  it('strikes through exactly what is ignored, each in words of its own', () => {
    fc.assert(
      fc.property(anyAudience, anyPlatforms, (audience, platforms) => {
        const struck = ignoredConditions(audience, platforms, wording)
        expect(struck.map(({ condition }) => condition)).toEqual(
          effectiveAudience(audience, platforms).ignored,
        )
        for (const { condition, text } of struck)
          expect(condition === 'platforms' || speaksOf(condition, audience, text), text).toBe(true)
        expect(new Set(struck.map(({ text }) => text)).size).toBe(struck.length)
      }),
    )
  })

  it('never grows past reading when there are hundreds of tags', () => {
    const tags = Array.from({ length: 300 }, (_, at) => `标签${at}`)
    const sentence = audienceSentence({ ...nobody, tags, tagsAny: tags }, both, '山野', wording)
    expect(sentence.length).toBeLessThan(200)
    expect(sentence).toMatch(/300|296/)
  })
})

describe('the sentences themselves', () => {
  const tea = { ...nobody, tags: ['女', '年轻'], tagsAny: ['北京', '上海'] }

  it('never grows past reading when something else was pasted for a package', () => {
    const pasted = { ...nobody, packageName: 'u1,'.repeat(2_000) }
    for (const [, wording] of languages)
      expect(audienceSentence(pasted, both, '山野茶事', wording).length).toBeLessThan(160)
  })

  it('says them as an operator would', () => {
    const zh = (audience: Audience, platforms = both): string =>
      audienceSentence(audience, platforms, '山野茶事', zhCN)
    expect(zh({ ...tea, everyone: true })).toBe('所有装了山野茶事的人')
    expect(zh(tea)).toBe('同时具有「女」「年轻」，并且有「北京」「上海」之一的人')
    expect(zh({ ...tea, userIds: ['1', '2', '3'] })).toBe('3 个指定用户')
    expect(zh({ ...tea, everyone: true }, { ios: true, android: false })).toBe(
      '所有在 iOS 上装了山野茶事的人',
    )
    expect(zh(tea, { ios: false, android: true })).toBe(
      'Android 上同时具有「女」「年轻」，并且有「北京」「上海」之一的人',
    )
    expect(zh({ ...nobody, tags: ['女'] })).toBe('具有「女」的人')
    expect(audienceSentence({ ...nobody, everyone: true }, both, 'Tea 2', zhCN)).toBe(
      '所有装了 Tea 2 的人',
    )
  })

  it('says them in English', () => {
    const en = (audience: Audience, platforms = both): string =>
      audienceSentence(audience, platforms, 'Tea', enUS)
    expect(en({ ...tea, everyone: true })).toBe('everyone who has Tea installed')
    expect(en(tea)).toBe('people tagged “女” and “年轻”, and with “北京” or “上海”')
    expect(en({ ...nobody, userIds: ['1'] })).toBe('1 named person')
    expect(en({ ...nobody, packageName: 'cn.a.b' }, { ios: true, android: false })).toBe(
      'people using package cn.a.b, on iOS only',
    )
  })

  it('has a short form for cards', () => {
    expect(audienceShort(tea, { ios: true, android: false }, zhCN)).toBe(
      '同时具有「女」「年轻」 · 任一「北京」「上海」 · 只发 iOS',
    )
    expect(audienceShort({ ...tea, everyone: true }, both, zhCN)).toBe('全部用户')
  })
})
