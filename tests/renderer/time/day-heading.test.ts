import { describe, expect, it } from 'vitest'
import { dayHeading } from '../../../renderer/time/day-heading'
import { enUS } from '../../../renderer/wording/en-US'
import { zhCN } from '../../../renderer/wording/zh-CN'

const at = (year: number, month: number, day: number): number =>
  new Date(year, month - 1, day, 12).getTime()
const now = at(2026, 10, 16)

describe('dayHeading', () => {
  it('calls days by name while they are near', () => {
    expect(dayHeading(now, now, zhCN, 'zh-CN')).toBe('今天 · 10月16日')
    expect(dayHeading(at(2026, 10, 15), now, zhCN, 'zh-CN')).toBe('昨天 · 10月15日')
  })

  it('parts date and weekday, and adds the year once it is another', () => {
    expect(dayHeading(at(2026, 10, 14), now, zhCN, 'zh-CN')).toBe('10月14日 星期三')
    expect(dayHeading(at(2025, 10, 14), now, zhCN, 'zh-CN')).toContain('2025年')
    expect(dayHeading(at(2026, 10, 14), now, enUS, 'en-US')).toBe('Wednesday, October 14')
  })

  it('names no day to come «yesterday» when the clock was turned back', () => {
    expect(dayHeading(at(2026, 10, 17), now, zhCN, 'zh-CN')).toBe('10月17日 星期六')
  })
})
