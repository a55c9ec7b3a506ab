/** The first `most` UTF-16 units of a text, never half a pair: 1 MB costs no more than what shows. */
export function visibleHead(text: string, most: number): string {
  if (text.length <= most) return text
  const head = text.slice(0, most)
  return /[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head
}
