/** So much of a package name is read in a sentence (UTF-16 units); none that a store takes is longer. */
const MOST = 80

/** A package name as a sentence says it: something else that was pasted there is cut. */
export const packageNamed = (name: string): string =>
  name.length > MOST ? `${name.slice(0, MOST)}…` : name
