/** A count with its thousands apart, as both languages write it: `12,345`. */
export const figure = (count: number): string => count.toLocaleString('en-US')
