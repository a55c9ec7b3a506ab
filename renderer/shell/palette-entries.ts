import type { IconName } from '../controls/icon-paths'

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

/** Full-width and half-width, large and small letters are the same to somebody who searches. */
const normalised = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The entries that hold every word of `query`, in their own order; all of them for an empty one. */
export function findEntries(
  entries: readonly PaletteEntry[],
  query: string,
): readonly PaletteEntry[] {
  const words = normalised(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = entries.filter((entry) => {
    const text = normalised(`${entry.label} ${entry.text}`)
    return words.every((word) => text.includes(word))
  })
  return found.slice(0, MOST_SHOWN)
}
