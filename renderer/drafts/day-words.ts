import type { Wording } from '../wording/zh-CN'
import { clockTime } from './clock-time'

const startOfDay = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()

/** When, as a list says it: «17:55» today, then «昨天», «周三» within a week, «10月8日», and the year. */
export function dayWords(at: number, now: number, words: Wording['drafts']): string {
  const date = new Date(at)
  const today = new Date(now)
  // Rounded: a day with a change of the clock has 23 or 25 hours.
  const days = Math.round((startOfDay(today) - startOfDay(date)) / 86_400_000)
  if (days <= 0) return clockTime(at)
  if (days === 1) return words.yesterday
  if (days < 7) return words.weekday(date.getDay())
  const month = date.getMonth() + 1
  if (date.getFullYear() === today.getFullYear()) return words.monthDay(month, date.getDate())
  return words.fullDate(date.getFullYear(), month, date.getDate())
}
