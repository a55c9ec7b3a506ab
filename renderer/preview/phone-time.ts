import type { Language } from '../wording/language'

export interface PhoneTime {
  /** 24 hours, two digits each. */
  readonly clock: string
  readonly day: string
  readonly weekday: string
  readonly shortDay: string
  readonly shortWeekday: string
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, options: Intl.DateTimeFormatOptions, time: number): string {
  const key = `${language} ${JSON.stringify(options)}`
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, options)
  formatters.set(key, formatter)
  return formatter.format(time)
}

/** A moment (ms, this machine's time zone) in the words of the phones' clocks. */
export function phoneTime(time: number, language: Language): PhoneTime {
  return {
    clock: format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, time),
    day: format(language, { month: 'long', day: 'numeric' }, time),
    weekday: format(language, { weekday: 'long' }, time),
    shortDay: format(language, { month: 'short', day: 'numeric' }, time),
    shortWeekday: format(language, { weekday: 'short' }, time),
  }
}
