const STRING_OR_BLANK = /"(?:[^"\\\n]|\\.)*"|[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/g

/**
 * JSON as it was copied from a web page or a document, with plain spaces between its members instead
 * of those that only look like them. Where they stand between members, the copy has made every space
 * so, and those within texts are put right, too. All positions stay as they are.
 */
export function plainBlanks(text: string): string {
  let odd = false
  const plain = text.replace(STRING_OR_BLANK, (found) => {
    if (found.startsWith('"')) return found
    odd = true
    return ' '
  })
  return odd ? plain.replaceAll('\u00a0', ' ') : text
}
