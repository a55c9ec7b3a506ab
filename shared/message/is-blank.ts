/** A text in which nobody sees anything: white space alone is none. */
export const isBlank = (text: string): boolean => text.trim() === ''
