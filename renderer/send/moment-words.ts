import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'
import { timeWords } from './time-words'

/** A moment to come, to the minute; after midnight it says «明天». */
export function momentWords(
  time: number,
  now: number,
  wording: Pick<Wording, 'shell'>,
  language: Language,
): string {
  const words = timeWords(time, language, 'minute')
  const sameDay = new Date(time).toDateString() === new Date(now).toDateString()
  return sameDay ? words : wording.shell.next.tomorrow(words)
}
