/** The tones a label can have, each a token of the theme; none that says «wrong». */
const tones = [
  '--accent-fill',
  '--success-fill',
  '--warn-fill',
  '--env-rehearsal-fill',
  '--env-development-fill',
  '--text-tertiary',
] as const

/** The same colour for the same word on every desk: nobody has to choose, nothing has to be kept. */
export function labelTone(label: string): string {
  let sum = 0
  for (const sign of label) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9_973
  return `var(${tones[sum % tones.length] ?? tones[0]})`
}
