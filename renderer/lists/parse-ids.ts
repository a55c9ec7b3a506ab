import { splitList } from './split-list'

/** The user ids in a text, each once, in their order; and how many repetitions were left out. */
export function parseIds(text: string): { readonly ids: string[]; readonly repeated: number } {
  const found = splitList(text)
  const ids = [...new Set(found)]
  return { ids, repeated: found.length - ids.length }
}
