import { describe, expect, it } from 'vitest'
import { ticketWords } from '../../../renderer/tickets/ticket-words'
import { zhCN } from '../../../renderer/wording/zh-CN'

const now = new Date(2026, 9, 16, 17, 30).getTime()
const words = (leftToday: number, leftThisHour: number, nextFreeAt: number | null): string =>
  ticketWords({ leftToday, leftThisHour, perDay: 3, nextFreeAt }, now, 'zh-CN', zhCN)

describe('ticketWords', () => {
  it('says what one more send takes and leaves', () => {
    expect(words(3, 2, null)).toBe('1 张，发后今天还剩 2 张')
  })

  it('promises no ticket while the hour is full, though the day has one left', () => {
    const at = new Date(2026, 9, 16, 18, 5).getTime()
    expect(words(1, 0, at)).toBe('现在没有票，下一张 18:05 可用')
  })

  it('says that there is none where nobody can tell when', () => {
    expect(words(0, 0, null)).toBe('今天已经没有票')
  })
})
