import { describe, expect, it } from 'vitest'
import { nextFree } from '../../../renderer/shell/next-free'
import { zhCN } from '../../../renderer/wording/zh-CN'

const at = (day: number, hour: number, minute: number): number =>
  new Date(2026, 9, day, hour, minute).getTime()
const words = (free: number | null, now: number): string => nextFree(free, now, 'zh-CN', zhCN)

describe('nextFree', () => {
  it('says now where a ticket is free, or became free a moment ago', () => {
    expect(words(null, at(16, 18, 0))).toBe('现在可发')
    expect(words(at(16, 17, 59), at(16, 18, 0))).toBe('现在可发')
  })

  it('tells today from tomorrow, or «00:05» would be read as past', () => {
    expect(words(at(16, 18, 5), at(16, 17, 30))).toBe('18:05')
    expect(words(at(17, 0, 5), at(16, 23, 30))).toBe('明天 00:05')
  })

  it('gives the date beyond tomorrow', () => {
    expect(words(at(19, 9, 0), at(16, 23, 30))).toMatch(/10\/19.*09:00/)
  })
})
