import type { TagRates } from '../../shared/tags/call-seconds'
import type { NextCall } from '../tag-desk/desk-calls'

/** Keeps calls apart so that no second holds more of them than the profile allows. */
export interface Pace {
  /** Milliseconds until the next call of this kind may go. */
  readonly wait: (path: NextCall['path'], rates: TagRates, now: number) => number
  readonly went: (path: NextCall['path'], now: number) => void
}

/** What the way to RongCloud may take more for one call than for the next. */
const SLACK = 1.02

export function createPace(): Pace {
  const last = new Map<NextCall['path'], number>()
  return {
    wait: (path, rates, now) => {
      const before = last.get(path)
      if (before === undefined) return 0
      const perSecond = path === '/user/tag/set' ? rates.setsPerSecond : rates.batchesPerSecond
      // A clock that was turned back is no reason to wait for an hour.
      return Math.min(1000, Math.max(0, before + (1000 / perSecond) * SLACK - now))
    },
    went: (path, now) => {
      last.set(path, now)
    },
  }
}
