/** Full-width and half-width, upper and lower case are one to whoever searches. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
