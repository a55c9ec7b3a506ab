import { describe, expect, it } from 'vitest'
import { enUS } from '../../renderer/wording/en-US'
import { zhCN } from '../../renderer/wording/zh-CN'

/** Every key of a wording with its sentence. */
const sentences = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, 'a function']]
  if (typeof value !== 'object' || value === null) return [[path, '']]
  return Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}.${key}`))
}

// Names are names in every language: the app's, a language's own, a tag of the sample audience.
const names = new Set(['Pushdesk 推送台', '中文', '会员'])

const keys = (wording: unknown): string[] => sentences(wording).map(([key]) => key)

describe('the two wording files', () => {
  it('have the same keys, so that no language falls silent', () => {
    expect(keys(enUS).sort()).toEqual(keys(zhCN).sort())
    expect(keys(zhCN).length).toBeGreaterThan(50)
  })

  it.each([
    ['zh-CN', zhCN],
    ['en-US', enUS],
  ])('have no empty sentence in %s', (_language, wording) => {
    const empty = sentences(wording).filter(([, sentence]) => sentence.trim() === '')
    expect(empty).toEqual([])
  })

  it('leave no Chinese in the English file: a sentence that nobody translated', () => {
    const chinese = sentences(enUS).filter(
      ([, sentence]) => /\p{Script=Han}/u.test(sentence) && !names.has(sentence),
    )
    expect(chinese).toEqual([])
  })
})
