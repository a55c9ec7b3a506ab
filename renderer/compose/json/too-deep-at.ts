/** No request of RongCloud needs a fraction of it; every reader of JSON ends somewhere. */
const DEEPEST = 64

/** Where brackets stand deeper in each other than the app can keep; null: nowhere. Linear. */
export function tooDeepAt(text: string): number | null {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at += 1
      else if (sign === '"' || sign === '\n') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth > DEEPEST) return at
    } else if (sign === '}' || sign === ']') depth -= 1
  }
  return null
}
