import type { Language } from '../wording/language'

/** «11月23日 星期一», “Monday, November 23”: the operator's own day, its weekday and year if asked. */
export function dateWords(
  at: number,
  language: Language,
  { weekday = false, year = false }: { readonly weekday?: boolean; readonly year?: boolean } = {},
): string {
  const parts = new Intl.DateTimeFormat(language, {
    month: 'long',
    day: 'numeric',
    ...(weekday && { weekday: 'long' }),
    ...(year && { year: 'numeric' }),
  }).formatToParts(at)
  return parts
    .map(({ type, value }, index) =>
      // In Chinese the weekday follows the date without anything between.
      type === 'weekday' && index > 0 && !parts[index - 1]?.value.endsWith(' ')
        ? ` ${value}`
        : value,
    )
    .join('')
}
