import { clockTime } from '../time/clock-time'
import { whenWords } from '../time/when-words'
import type { Wording } from '../wording/zh-CN'
import type { Side } from './sides'

/** What a side is called: its name, or why it was kept. */
export function sideName(side: Side, t: Wording): string {
  if (side.kind === 'now') return t.versions.now
  if (side.kind === 'last_sent') return t.versions.lastSent
  return side.version.name || t.versions.reasons[side.version.reason]
}

/** When it was so, to the second: versions may lie close together. */
export function sideTime(at: number, now: number, t: Wording): string {
  const day = whenWords(at, now, t.drafts)
  const clock = clockTime(at, 'second')
  // Of today the clock says enough.
  return day === clockTime(at) ? clock : `${day} ${clock}`
}
