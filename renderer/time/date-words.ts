import type { Language } from '../wording/language'

/** «11月23日 星期一», “Monday, November 23”: the operator's own day, its weekday and year if asked. */
export function dateWords(
  at: number,
  language: Language,
  { weekday = false, year = false }: { readonly weekday?: boolean; readonly year?: boolean } = {},
): string {
  const parts = format(language, weekday, year).formatToParts(at)
  return parts
    .map(({ type, value }, index) =>
      // In Chinese the weekday follows the date without anything between.
      type === 'weekday' && index > 0 && !parts[index - 1]?.value.endsWith(' ')
        ? ` ${value}`
        : value,
    )
    .join('')
}

/** To make one takes longer than to use it a hundred times, and a long list asks for each of its days. */
const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, weekday: boolean, year: boolean): Intl.DateTimeFormat {
  const key = `${language} ${String(weekday)} ${String(year)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, {
    month: 'long',
    day: 'numeric',
    ...(weekday && { weekday: 'long' }),
    ...(year && { year: 'numeric' }),
  })
  formats.set(key, made)
  return made
}
