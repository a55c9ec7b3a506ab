const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Beijing has no daylight saving: its day begins at 16:00 UTC. */
const BEIJING = 8 * HOUR

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
 * The stricter reading of «2 an hour and 3 a day» (seed §3.3, api.md): any 60 minutes, and both any
 * 24 hours and the Beijing day. `spent` are the times (ms) of every send that took a ticket or may
 * have. A clock turned back gives nothing: now is never before the last entry.
 */
export function tickets(spent: readonly number[], limits: QuotaLimits, clock: number): Tickets {
  const times = [...spent].sort((a, b) => a - b)
  const now = Math.max(clock, times.at(-1) ?? clock)
  const left = (windows: readonly (readonly [number, number])[], most: number): number =>
    Math.max(0, Math.min(...windows.map((window) => most - within(times, window))))

  const leftToday = left([rolling(now, DAY), beijingDay(now)], limits.perDay)
  const leftThisHour = Math.min(leftToday, left([rolling(now, HOUR)], limits.perHour))
  return {
    leftToday,
    leftThisHour,
    perDay: limits.perDay,
    nextFreeAt: leftThisHour > 0 ? null : nextFree(times, limits, now),
  }
}

/** A send at `time` still counts at `time + length - 1` and no longer at `time + length`. */
const rolling = (now: number, length: number): readonly [number, number] => [now - length + 1, now]

const beijingDay = (now: number): readonly [number, number] => {
  const start = Math.floor((now + BEIJING) / DAY) * DAY - BEIJING
  return [start, start + DAY - 1]
}

const within = (times: readonly number[], [from, to]: readonly [number, number]): number =>
  times.filter((time) => time >= from && time <= to).length

/** Tickets come back only when a send leaves a window or Beijing's midnight passes: try those moments. */
function nextFree(times: readonly number[], limits: QuotaLimits, now: number): number | null {
  const midnight = beijingDay(now)[1] + 1
  const moments = [...times.flatMap((time) => [time + HOUR, time + DAY]), midnight]
  const free = (at: number): boolean =>
    within(times, rolling(at, HOUR)) < limits.perHour &&
    within(times, rolling(at, DAY)) < limits.perDay &&
    within(times, beijingDay(at)) < limits.perDay
  return moments.filter((at) => at > now && free(at)).sort((a, b) => a - b)[0] ?? null
}
