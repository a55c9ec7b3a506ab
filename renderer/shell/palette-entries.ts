import type { IconName } from '../controls/icon-paths'
import { searchedWords } from '../search/searched-words'

/** The kinds of things the palette finds, in the order of its headings. */
export type PaletteGroup = 'views' | 'drafts' | 'templates' | 'segments' | 'sends' | 'apps'

export type PaletteTarget =
  { readonly kind: 'path'; readonly path: string } | { readonly kind: 'app'; readonly id: string }

/** One row of the palette. */
export interface PaletteEntry {
  readonly id: string
  readonly icon: IconName
  readonly label: string
  readonly hint: string
  readonly to: PaletteTarget
}

/** Things of one kind. Rows are made only of those that are shown. */
export interface PaletteShelf {
  readonly group: PaletteGroup
  /** The first `most` that hold every word, those in whose name they stand first; and how many more. */
  readonly find: (
    words: readonly string[],
    most: number,
  ) => { readonly entries: readonly PaletteEntry[]; readonly more: number }
  /** Where all that is found stands; null: nowhere but here. */
  readonly all: ((query: string) => string) | null
}

/** What is found, under its heading. */
export interface PaletteFound {
  readonly group: PaletteGroup
  readonly entries: readonly PaletteEntry[]
  /** How many were found besides, and where they stand; null: these are all. */
  readonly more: { readonly count: number; readonly path: string } | null
}

/** Before anything is typed, a few of each kind fit on the screen together. */
const FIRST = 4
const MOST = 6

/**
 * What holds every word of `query`, somewhere and in any order, under its headings; of an empty query
 * the first of each kind.
 */
export function findEntries(
  shelves: readonly PaletteShelf[],
  query: string,
): readonly PaletteFound[] {
  const words = searchedWords(query)
  return shelves.flatMap(({ group, find, all }) => {
    const most = words.length > 0 || all === null ? MOST : FIRST
    const { entries, more } = find(words, most)
    if (entries.length === 0) return []
    const path = more > 0 && all !== null ? all(query.trim()) : null
    return [{ group, entries, more: path === null ? null : { count: more, path } }]
  })
}

/**
 * A shelf of `items`. `textsOf` is what is searched, normalised (`plainText`) and kept by whoever gives
 * it, the name in the first line of the first.
 */
export function paletteShelf<Item>(
  group: PaletteGroup,
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  entryOf: (item: Item) => PaletteEntry,
  all: PaletteShelf['all'] = null,
): PaletteShelf {
  return {
    group,
    all,
    find: (words, most) => {
      const named: Item[] = []
      const others: Item[] = []
      let count = 0
      for (const item of items) {
        const texts = words.length > 0 ? textsOf(item) : []
        if (!words.every((word) => texts.some((text) => text.includes(word)))) continue
        count += 1
        const [name = ''] = (texts[0] ?? '').split('\n', 1)
        const isNamed = words.every((word) => name.includes(word))
        const place = isNamed ? named : others
        if (place.length < most) place.push(item)
      }
      const entries = [...named, ...others].slice(0, most).map(entryOf)
      return { entries, more: count - entries.length }
    },
  }
}
