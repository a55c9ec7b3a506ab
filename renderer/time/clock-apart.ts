import type { Wording } from '../wording/zh-CN'

/** How far two clocks are apart (`skew` in ms, either sign): in seconds below two minutes, then minutes. */
export function clockApart(
  skew: number,
  words: Pick<Wording['settings']['probe']['clock'], 'seconds' | 'minutes'>,
): string {
  const seconds = Math.round(Math.abs(skew) / 1000)
  return seconds < 120 ? words.seconds(seconds) : words.minutes(Math.round(seconds / 60))
}
