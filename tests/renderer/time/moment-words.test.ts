import { describe, expect, it } from 'vitest'
import { momentWords } from '../../../renderer/time/moment-words'
import { enUS } from '../../../renderer/wording/en-US'
import { zhCN } from '../../../renderer/wording/zh-CN'

const now = new Date(2026, 9, 16, 23, 30).getTime()
const at = (day: number, hour: number, minute: number): number =>
  new Date(2026, 9, day, hour, minute).getTime()

describe('momentWords', () => {
  it('says the time today and «明天» for the next day', () => {
    expect(momentWords(at(16, 23, 45), now, 'zh-CN', zhCN)).toBe('23:45')
    expect(momentWords(at(17, 0, 5), now, 'zh-CN', zhCN)).toBe('明天 00:05')
  })

  it('never calls another day tomorrow: it gives the date, of a moment gone by too', () => {
    expect(momentWords(at(18, 9, 0), now, 'zh-CN', zhCN)).toBe('10/18 09:00')
    expect(momentWords(at(15, 9, 0), now, 'en-US', enUS)).toBe('10/15 09:00')
  })
})
