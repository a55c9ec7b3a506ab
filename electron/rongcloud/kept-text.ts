/** How much of an answer is kept, in UTF-16 units. */
const KEPT = 2000

/** The first 2,000 characters of what a server wrote; never half a surrogate pair. */
export function keptText(text: string): string {
  const cut = text.slice(0, KEPT)
  const last = cut.charCodeAt(cut.length - 1)
  return text.length > KEPT && last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut
}
