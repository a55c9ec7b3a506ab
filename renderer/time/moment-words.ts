import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'
import { clockTime } from './clock-time'
import { daysBetween } from './days-between'

/** A moment to come, to the minute: «18:05», «明天 00:05», and with its date beyond tomorrow. */
export function momentWords(
  time: number,
  now: number,
  language: Language,
  wording: Pick<Wording, 'shell'>,
): string {
  const clock = clockTime(time)
  switch (daysBetween(now, time)) {
    case 0:
      return clock
    case 1:
      return wording.shell.next.tomorrow(clock)
    default: {
      const date = new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric' })
      return `${date.format(time)} ${clock}`
    }
  }
}
