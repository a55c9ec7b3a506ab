import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'

const dayOf = (time: number): string => new Date(time).toDateString()

/** When the next ticket is free, in words of the operator's own clock: now, 18:05, 明天 00:00. */
export function nextFree(
  at: number | null,
  now: number,
  language: Language,
  wording: Wording['shell']['next'],
): string {
  if (at === null || at <= now) return wording.now
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
  if (dayOf(at) === dayOf(now)) return wording.today(time)
  const tomorrow = new Date(now)
  tomorrow.setDate(tomorrow.getDate() + 1)
  if (dayOf(at) === dayOf(tomorrow.getTime())) return wording.tomorrow(time)
  return new Intl.DateTimeFormat(language, {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}
