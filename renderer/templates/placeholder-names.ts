import { shorten } from '../wording/shorten'

/** As many as a line has room for. */
const MOST = 4

/** The first of the placeholders as they are written: «{{城市}} {{时间}} …». */
export function placeholderNames(names: readonly string[]): string {
  const written = names.slice(0, MOST).map((name) => `{{${shorten(name)}}}`)
  return [...written, ...(names.length > MOST ? ['…'] : [])].join(' ')
}
