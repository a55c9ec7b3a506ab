/**
 * Custom properties as the text of a `style`. As an object Vue sets each of them anew at every
 * redraw, and each set restyles everything inside.
 */
export const styleText = (variables: Readonly<Record<string, string | number>>): string =>
  Object.entries(variables)
    .map(([name, value]) => `${name}:${String(value)}`)
    .join(';')
