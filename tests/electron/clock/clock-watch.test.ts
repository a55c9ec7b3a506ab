import { describe, expect, it } from 'vitest'
import { createClockWatch } from '../../../electron/clock/clock-watch'

const MINUTE = 60_000

describe('the clock', () => {
  const bench = () => {
    const now = { clock: 1_700_000_000_000, steady: 5_000 }
    const told: unknown[] = []
    const watch = createClockWatch({
      clock: () => now.clock,
      steady: () => now.steady,
      emit: (name, payload) => told.push([name, payload]),
    })
    return { now, told, watch }
  }

  it('is not known before an answer came', () => {
    expect(bench().watch.skewOf('p')).toBeNull()
  })

  it('that was set right frees the desk at once, without another call', () => {
    const { now, watch, told } = bench()
    watch.measured('p', 10 * MINUTE)
    now.steady += MINUTE
    now.clock += MINUTE
    expect(watch.skewOf('p')).toBe(10 * MINUTE)
    now.clock += 10 * MINUTE
    expect(watch.skewOf('p')).toBe(0)
    expect(told).toEqual([['clock.measured', { profileId: 'p', skew: 10 * MINUTE }]])
  })

  it('that is set wrong after a good answer is noticed', () => {
    const { now, watch } = bench()
    watch.measured('p', 0)
    now.clock -= 6 * MINUTE
    expect(watch.skewOf('p')).toBe(6 * MINUTE)
  })

  it('is unknown again after a sleep, in which the steady one stood still', () => {
    const { watch, told } = bench()
    watch.measured('p', 0)
    watch.forget()
    expect(watch.skewOf('p')).toBeNull()
    expect(told.at(-1)).toEqual(['clock.measured', { profileId: 'p', skew: null }])
  })
})
