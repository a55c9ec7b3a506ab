/** reliability.md, «Clock»: off by more than a minute warns, by more than five blocks (ms). */
export const CLOCK_WARNS = 60_000
export const CLOCK_BLOCKS = 300_000

/** What a clock that is off by `skew` ms means for a send; null: not measured, and so nothing. */
export function clockOff(skew: number | null): 'fine' | 'warn' | 'block' {
  const off = Math.abs(skew ?? 0)
  if (off > CLOCK_BLOCKS) return 'block'
  return off > CLOCK_WARNS ? 'warn' : 'fine'
}
