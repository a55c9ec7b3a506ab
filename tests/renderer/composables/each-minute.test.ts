import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { eachMinute } from '../../../renderer/composables/each-minute'

const MINUTE = 60_000

beforeEach(() => {
  vi.useFakeTimers({ now: 10 * MINUTE + 59_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

it('tells the minute as the clock turns, and not a minute after the window was opened', () => {
  const told: number[] = []
  eachMinute((now) => told.push(now))
  vi.advanceTimersByTime(1_000 + 2 * MINUTE)
  expect(told).toEqual([11 * MINUTE, 12 * MINUTE, 13 * MINUTE])
})

it('is right at once when a computer that slept is looked at again, and tells each turn once', () => {
  const told: number[] = []
  eachMinute((now) => told.push(now))
  vi.setSystemTime(100 * MINUTE + 30_000)
  window.dispatchEvent(new Event('focus'))
  expect(told).toEqual([100 * MINUTE + 30_000])
  vi.advanceTimersByTime(30_000)
  expect(told.slice(1)).toEqual([101 * MINUTE])
})
