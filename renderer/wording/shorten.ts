/**
 * Long names are cut in a sentence after `most` code points; the field itself shows them in full.
 */
export function shorten(text: string, most = 24): string {
  const start = [...text.slice(0, 2 * most + 2)].slice(0, most).join('')
  return start.length < text.length ? `${start}…` : text
}
