/** Has it more characters than that? Counted one by one only where its UTF-16 is longer, too. */
export const isLongerThan = (text: string, most: number): boolean =>
  text.length > most && [...text].length > most
