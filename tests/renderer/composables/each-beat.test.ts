import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { eachBeat } from '../../../renderer/composables/each-beat'

const MINUTE = 60_000

beforeEach(() => {
  vi.useFakeTimers({ now: 10 * MINUTE + 59_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

it('tells the minute as the clock turns, and not a minute after the window was opened', () => {
  const told: number[] = []
  eachBeat(
    () => MINUTE,
    (now) => told.push(now),
  )
  vi.advanceTimersByTime(1_000 + 2 * MINUTE)
  expect(told).toEqual([11 * MINUTE, 12 * MINUTE, 13 * MINUTE])
})

it('is right at once when a computer that slept is looked at again, and tells each turn once', () => {
  const told: number[] = []
  eachBeat(
    () => MINUTE,
    (now) => told.push(now),
  )
  vi.setSystemTime(100 * MINUTE + 30_000)
  window.dispatchEvent(new Event('focus'))
  expect(told).toEqual([100 * MINUTE + 30_000])
  vi.advanceTimersByTime(30_000)
  expect(told.slice(1)).toEqual([101 * MINUTE])
})

it('does not wake the processor each minute while nobody reads minutes, and is right when somebody does', () => {
  const beat = ref(15 * MINUTE)
  const told: number[] = []
  eachBeat(
    () => beat.value,
    (now) => told.push(now),
  )
  vi.advanceTimersByTime(1_000 + 3 * MINUTE)
  expect(told).toEqual([])
  vi.advanceTimersByTime(MINUTE)
  expect(told).toEqual([15 * MINUTE])

  vi.advanceTimersByTime(30_000)
  beat.value = MINUTE
  expect(told.slice(1)).toEqual([15 * MINUTE + 30_000])
  vi.advanceTimersByTime(30_000)
  expect(told.slice(2)).toEqual([16 * MINUTE])
})
