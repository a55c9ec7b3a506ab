/**
 * The first key that stands twice at the top of the JSON object `text`, which has to be valid JSON:
 * a parser keeps the last value and says nothing. Linear.
 */
export function repeatedKey(text: string): string | undefined {
  const seen = new Set<string>()
  let depth = 0
  // Strings, and the signs that open, close and part; all else between them is white space or values.
  const pieces = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]/g
  for (let piece = pieces.exec(text); piece !== null; piece = pieces.exec(text)) {
    const [sign] = piece
    if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    else if (depth === 1 && isFollowedByColon(text, pieces.lastIndex)) {
      const key = JSON.parse(sign) as string
      if (seen.has(key)) return key
      seen.add(key)
    }
  }
  return undefined
}

function isFollowedByColon(text: string, from: number): boolean {
  let at = from
  while (/\s/.test(text.charAt(at))) at += 1
  return text.charAt(at) === ':'
}
