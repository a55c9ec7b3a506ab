import type { IconName } from '../controls/icon-paths'
import { plainText } from '../search/plain-text'

/** Something the palette can go to. `text` is what a search looks through. */
export interface PaletteEntry {
  readonly id: string
  readonly group: 'views' | 'drafts' | 'apps'
  readonly icon: IconName
  readonly label: string
  readonly hint: string
  readonly text: string
}

/** More than this nobody reads; typing on narrows the list. */
const MOST_SHOWN = 40

/** The entries that hold every word of `query`, in their own order; all of them for an empty one. */
export function findEntries(
  entries: readonly PaletteEntry[],
  query: string,
): readonly PaletteEntry[] {
  const words = plainText(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = entries.filter((entry) => {
    const text = plainText(`${entry.label} ${entry.text}`)
    return words.every((word) => text.includes(word))
  })
  return found.slice(0, MOST_SHOWN)
}
