/** The parts of a typed or pasted list: one per line or parted by commas, without the blanks. */
export function splitList(text: string): string[] {
  return text
    .split(/[\n\r\t,;，；、]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
