const FORMULA = /^[=+\-@＝＋－＠]/

/** Behind an apostrophe where a table program would calculate it: how our own files write such a cell. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The other way round. */
export const bare = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
