/** A number as somebody typed it. Nothing typed is no number: it must be named, not taken for 0. */
export const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text))
