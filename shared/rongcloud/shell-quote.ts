/** `text` as one word of a POSIX shell: nothing in it is expanded. NUL cannot be in a word at all. */
export function shellQuote(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`
}
