import type { Emit } from '../ipc/emit'

/** How far RongCloud's clock is from ours, as its answers show it (reliability.md, «Clock»). */
export interface ClockWatch {
  readonly measured: (profileId: string, skew: number) => void
  /** RongCloud's clock minus ours now, ms; null: not measured since the start or the last sleep. */
  readonly skewOf: (profileId: string) => number | null
  /** Nothing measured before counts any more: the steady clock stood still. */
  readonly forget: () => void
}

/**
 * Kept as RongCloud's time at a moment of the steady clock: whoever sets this computer's clock right
 * is free at once, without another call. `clock` and `steady` in ms; `steady` never jumps.
 */
export function createClockWatch(parts: {
  readonly clock: () => number
  readonly steady: () => number
  readonly emit: Emit
}): ClockWatch {
  const { clock, steady, emit } = parts
  /** RongCloud's time minus the steady one. */
  const ahead = new Map<string, number>()
  return {
    measured: (profileId, skew) => {
      ahead.set(profileId, clock() + skew - steady())
      emit('clock.measured', { profileId, skew })
    },
    skewOf: (profileId) => {
      const theirs = ahead.get(profileId)
      return theirs === undefined ? null : Math.round(theirs + steady() - clock())
    },
    forget: () => {
      for (const profileId of ahead.keys()) emit('clock.measured', { profileId, skew: null })
      ahead.clear()
    },
  }
}
