import { describe, expect, it } from 'vitest'
import { whenWords } from '../../../renderer/time/when-words'
import { drafts as en } from '../../../renderer/wording/en-US/drafts'
import { drafts as zh } from '../../../renderer/wording/zh-CN/drafts'

// Local times: the list speaks of the operator's own day.
const now = new Date(2026, 9, 16, 17, 55).getTime()
const at = (...parts: [number, number, number, number, number]): number =>
  new Date(...parts).getTime()

describe('whenWords', () => {
  it.each([
    ['the time today', at(2026, 9, 16, 0, 5), '00:05', '00:05'],
    ['a moment ahead of the clock as today', at(2026, 9, 17, 8, 0), '08:00', '08:00'],
    ['one minute before midnight as yesterday', at(2026, 9, 15, 23, 59), '昨天', 'Yesterday'],
    ['a weekday within six days', at(2026, 9, 10, 12, 0), '周六', 'Sat'],
    ['a date from the seventh day on', at(2026, 9, 9, 12, 0), '10月9日', 'Oct 9'],
    ['the year once it is another', at(2025, 11, 31, 12, 0), '2025年12月31日', 'Dec 31, 2025'],
  ])('says %s', (_, time, chinese, english) => {
    expect(whenWords(time, now, zh)).toBe(chinese)
    expect(whenWords(time, now, en)).toBe(english)
  })
})
