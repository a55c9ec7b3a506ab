import type { Wording } from '../wording/zh-CN'

/** reliability.md, «Sends»: off by more than a minute warns, by more than five blocks. */
const WARN = 60_000
const BLOCK = 300_000

export interface ClockVerdict {
  readonly tone: 'good' | 'look' | 'bad'
  readonly sentence: string
}

/** How far this computer's clock is from the server's (ms; its `Date` has whole seconds). */
export function clockVerdict(
  skew: number,
  wording: Wording['settings']['probe']['clock'],
): ClockVerdict {
  const off = Math.abs(skew)
  const seconds = Math.round(off / 1000)
  if (off <= WARN) return { tone: 'good', sentence: wording.fine(seconds) }
  const words = seconds < 120 ? wording.seconds(seconds) : wording.minutes(Math.round(seconds / 60))
  return { tone: off > BLOCK ? 'bad' : 'look', sentence: wording.off(words) }
}
