import { graphemesOf } from './graphemes'

/** What a person calls characters («字»): a ZWJ family is one. Linear in the length of `text`. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of graphemesOf(text)) count += 1
  return count
}
