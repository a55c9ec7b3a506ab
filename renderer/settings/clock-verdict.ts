import { clockOff } from '../../shared/rongcloud/clock-off'
import { clockApart } from '../time/clock-apart'
import type { Wording } from '../wording/zh-CN'

export interface ClockVerdict {
  readonly tone: 'good' | 'look' | 'bad'
  readonly sentence: string
}

/** How far this computer's clock is from the server's (ms; its `Date` has whole seconds). */
export function clockVerdict(
  skew: number,
  wording: Wording['settings']['probe']['clock'],
): ClockVerdict {
  const off = clockOff(skew)
  if (off === 'fine')
    return { tone: 'good', sentence: wording.fine(Math.round(Math.abs(skew) / 1000)) }
  const sentence = wording.off(clockApart(skew, wording))
  return { tone: off === 'block' ? 'bad' : 'look', sentence }
}
