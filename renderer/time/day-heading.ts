import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'
import { dateWords } from './date-words'
import { daysBetween } from './days-between'

/** The heading of a day: «今天 · 10月16日», «昨天 · 10月15日», «10月14日 星期三», with a year not this. */
export function dayHeading(
  time: number,
  now: number,
  wording: Pick<Wording, 'history'>,
  language: Language,
): string {
  const year = new Date(time).getFullYear() !== new Date(now).getFullYear()
  const near = [wording.history.today, wording.history.yesterday][daysBetween(time, now)]
  return near === undefined
    ? dateWords(time, language, { weekday: true, year })
    : `${near} · ${dateWords(time, language, { year })}`
}
