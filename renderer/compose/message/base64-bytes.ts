/** Bytes that a base64 text stands for; blanks and line breaks in it count nothing. */
export function base64Bytes(text: string): number {
  const signs = text.replace(/\s+/g, '')
  const padding = signs.endsWith('==') ? 2 : signs.endsWith('=') ? 1 : 0
  return Math.max(0, Math.floor((signs.length * 3) / 4) - padding)
}
