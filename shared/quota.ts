/** ms. */
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

export interface QuotaLimits {
  readonly perHour: number
  readonly perDay: number
}

export interface Tickets {
  readonly leftToday: number
  /** Never more than `leftToday`. */
  readonly leftThisHour: number
  readonly perDay: number
  /** When the next send is allowed, in ms; null: now. */
  readonly nextFreeAt: number | null
}

/**
 * The stricter reading of «2 an hour and 3 a day» (seed §3.3, api.md): any 60 minutes, any 24 hours.
 * The Beijing day so far always lies within the last 24 hours, so counting those covers it too.
 * `spent` are the times (ms) of every send that took a ticket or may have. A clock turned back
 * gives nothing: now is never before the last entry.
 */
export function tickets(spent: readonly number[], limits: QuotaLimits, clock: number): Tickets {
  const now = Math.max(clock, ...spent)
  const leftToday = Math.max(0, limits.perDay - inLast(DAY, spent, now))
  const leftThisHour = Math.max(0, Math.min(leftToday, limits.perHour - inLast(HOUR, spent, now)))
  return {
    leftToday,
    leftThisHour,
    perDay: limits.perDay,
    nextFreeAt: leftThisHour > 0 ? null : nextFree(spent, limits, now),
  }
}

/**
 * How many of `spent` lie in the `length` ms before `now`. A send still counts one millisecond before
 * its window is over, and no longer at its end.
 */
export const inLast = (length: number, spent: readonly number[], now: number): number =>
  spent.filter((time) => time <= now && now - time < length).length

/**
 * When the next of `spent` leaves its hour or its day after `clock` (ms); null: none will. Until then
 * `tickets` says the same.
 */
export function nextReturn(spent: readonly number[], clock: number): number | null {
  const now = Math.max(clock, ...spent)
  const moments = spent.flatMap((time) => [time + HOUR, time + DAY]).filter((at) => at > now)
  return moments.length === 0 ? null : Math.min(...moments)
}

/** Tickets come back only when a send leaves a window: the first such moment at which one is free. */
function nextFree(spent: readonly number[], limits: QuotaLimits, now: number): number | null {
  const free = (at: number): boolean =>
    inLast(HOUR, spent, at) < limits.perHour && inLast(DAY, spent, at) < limits.perDay
  const moments = spent.flatMap((time) => [time + HOUR, time + DAY])
  return moments.filter((at) => at > now && free(at)).sort((a, b) => a - b)[0] ?? null
}
