import { describe, expect, it } from 'vitest'
import { breakClass, mayBreak } from '../../../shared/preview/break-class'

const between = (before: string, after: string): boolean =>
  mayBreak(breakClass(before), breakClass(after))

describe('where a line may end', () => {
  it.each([
    '，',
    '。',
    '！',
    '？',
    '、',
    '；',
    '：',
    '）',
    '》',
    '」',
    '』',
    '…',
    'ー',
    'っ',
    '℃',
    '％',
  ])('never before %s', (mark) => expect(between('茶', mark)).toBe(false))

  it.each(['（', '《', '「', '『', '【', '“', '(', '¥'])('never after %s', (mark) =>
    expect(between(mark, '茶')).toBe(false),
  )

  it.each([
    ['茶', '香'],
    ['茶', 'a'],
    ['5', '折'],
    ['茶', '👨‍👩‍👧‍👦'],
    ['🇨🇳', '茶'],
    ['。', '茶'],
    ['茶', '（'],
    ['）', '（'],
    ['a', '（'],
    [' ', 'a'],
    ['-', 'b'],
    ['–', '7'],
    ['\u200B', 'a'],
    ['カ', 'タ'],
    ['한', '국'],
  ])('between %s and %s', (before, after) => expect(between(before, after)).toBe(true))

  it.each([
    ['a', 'b'],
    ['2', '0'],
    ['a', ','],
    [',', '5'],
    ['’', 's'],
    ['f', '('],
    ['-', '5'],
    ['—', '—'],
    ['\u00A0', '茶'],
    ['"', '茶'],
    ['م', 'ر'],
    ['1️⃣', '2'],
  ])('not between %s and %s', (before, after) => expect(between(before, after)).toBe(false))
})
