import { daysBetween } from '../time/days-between'
import { momentWords } from '../time/moment-words'
import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'

/** When the next ticket is free, in words of the operator's own clock: now, 18:05, 明天 00:00. */
export function nextFree(
  at: number | null,
  now: number,
  language: Language,
  wording: Pick<Wording, 'shell'>,
): string {
  const { next } = wording.shell
  if (at === null || at <= now) return next.now
  const words = momentWords(at, now, language, wording)
  return daysBetween(now, at) === 0 ? next.today(words) : words
}
