import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'

const DAY = 86_400_000

/** The heading of a day: «今天 · 10月16日», «昨天 · 10月15日», «10月14日 星期三», with a year not this. */
export function dayWords(
  time: number,
  now: number,
  wording: Pick<Wording, 'history'>,
  language: Language,
): string {
  const thisYear = new Date(time).getFullYear() === new Date(now).getFullYear()
  const near = dayName(time, now, wording)
  const date = new Intl.DateTimeFormat(language, {
    month: 'long',
    day: 'numeric',
    ...(!thisYear && { year: 'numeric' }),
    ...(near === null && { weekday: 'long' }),
  }).format(time)
  return near === null ? date : `${near} · ${date}`
}

function dayName(time: number, now: number, wording: Pick<Wording, 'history'>): string | null {
  const day = new Date(time).toDateString()
  if (day === new Date(now).toDateString()) return wording.history.today
  return day === new Date(now - DAY).toDateString() ? wording.history.yesterday : null
}
