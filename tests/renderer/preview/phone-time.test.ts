import { describe, expect, it } from 'vitest'
import { phoneTime } from '../../../renderer/preview/phone-time'

const evening = new Date(2026, 9, 16, 18, 5).getTime()

describe('phoneTime', () => {
  it('speaks the language of the window', () => {
    expect(phoneTime(evening, 'zh-CN')).toEqual({
      clock: '18:05',
      day: '10月16日',
      weekday: '星期五',
      shortDay: '10月16日',
      shortWeekday: '周五',
    })
    expect(phoneTime(evening, 'en-US')).toMatchObject({ day: 'October 16', shortWeekday: 'Fri' })
  })

  it('calls midnight 00:00, never 24:00', () => {
    expect(phoneTime(new Date(2026, 9, 16, 0, 5).getTime(), 'en-US').clock).toBe('00:05')
  })
})
