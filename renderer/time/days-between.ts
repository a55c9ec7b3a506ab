const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0)

/** Midnights of the operator's own clock from `from` to `to` (ms): 0 the same day, 1 the next. */
export function daysBetween(from: number, to: number): number {
  // Rounded: a day with a change of the clock has 23 or 25 hours.
  return Math.round((startOfDay(to) - startOfDay(from)) / 86_400_000)
}
