import { describe, expect, it } from 'vitest'
import { dateWords } from '../../../renderer/time/date-words'

const at = new Date(2026, 10, 23, 12).getTime()

describe('dateWords', () => {
  it('parts date and weekday in Chinese, which Intl writes in one piece', () => {
    expect(dateWords(at, 'zh-CN', { weekday: true })).toBe('11月23日 星期一')
  })
  it('leaves the English date as it is, without a second space', () => {
    expect(dateWords(at, 'en-US', { weekday: true })).toBe('Monday, November 23')
  })
})
