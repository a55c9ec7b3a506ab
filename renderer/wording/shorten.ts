/** Long names are cut in a sentence, on a border of code points; the field itself shows them in full. */
export function shorten(text: string): string {
  const start = [...text.slice(0, 50)].slice(0, 24).join('')
  return start.length < text.length ? `${start}…` : text
}
