/** Gives an item's text, and keeps it. */
export interface KeptText<Item> {
  (item: Item): string
  /** For when nobody searches any more: of 100,000 items the texts are many MB. */
  readonly forget: () => void
}

/**
 * `textOf`, asked once for each item, however many letters are typed: items are records that never
 * change, and a changed one is another.
 */
export function keptText<Item extends object>(textOf: (item: Item) => string): KeptText<Item> {
  let known = new WeakMap<Item, string>()
  const kept = (item: Item): string => {
    const before = known.get(item)
    if (before !== undefined) return before
    const text = textOf(item)
    known.set(item, text)
    return text
  }
  return Object.assign(kept, {
    forget: () => {
      known = new WeakMap()
    },
  })
}
