import type { Language } from '../wording/language'

/** A moment as the clock on the wall: to the minute, the second or the millisecond. */
export function timeWords(
  time: number,
  language: Language,
  to: 'minute' | 'second' | 'millisecond',
): string {
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(to !== 'minute' && { second: '2-digit' }),
    ...(to === 'millisecond' && { fractionalSecondDigits: 3 }),
  }).format(time)
}
