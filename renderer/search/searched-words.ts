import { plainText } from './plain-text'

/** What a search asks for: every word of it, somewhere and in any order. None for a blank search. */
export const searchedWords = (query: string): readonly string[] =>
  plainText(query)
    .split(/\s+/)
    .filter((word) => word !== '')
