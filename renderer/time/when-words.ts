import type { Wording } from '../wording/zh-CN'
import { clockTime } from './clock-time'
import { daysBetween } from './days-between'

/** When, as a list says it: «17:55» today, then «昨天», «周三» within a week, «10月8日», and the year. */
export function whenWords(at: number, now: number, words: Wording['drafts']): string {
  const date = new Date(at)
  const days = daysBetween(at, now)
  if (days <= 0) return clockTime(at)
  if (days === 1) return words.yesterday
  if (days < 7) return words.weekday(date.getDay())
  const month = date.getMonth() + 1
  const year = date.getFullYear()
  if (year === new Date(now).getFullYear()) return words.monthDay(month, date.getDate())
  return words.fullDate(year, month, date.getDate())
}
