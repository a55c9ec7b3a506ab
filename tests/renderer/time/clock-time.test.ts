import { describe, expect, it } from 'vitest'
import { clockTime } from '../../../renderer/time/clock-time'

const at = new Date(2026, 9, 16, 0, 5, 9, 42).getTime()

describe('clockTime', () => {
  it('calls midnight 00, never 24, and keeps every leading zero', () => {
    expect(clockTime(at)).toBe('00:05')
    expect(clockTime(at, 'second')).toBe('00:05:09')
    expect(clockTime(at, 'millisecond')).toBe('00:05:09.042')
  })
})
