/** Gives an item's text, and keeps it. */
export interface KeptText<Item> {
  (item: Item): string
  /**
   * Whoever searches holds the texts; what this gives lets go of them. With the last one they are
   * forgotten: of 100,000 items they are many MB.
   */
  readonly hold: () => () => void
}

/**
 * `textOf`, asked once for each item, however many letters are typed: items are records that never
 * change, and a changed one is another.
 */
export function keptText<Item extends object>(textOf: (item: Item) => string): KeptText<Item> {
  let known = new WeakMap<Item, string>()
  let holders = 0
  const kept = (item: Item): string => {
    const before = known.get(item)
    if (before !== undefined) return before
    const text = textOf(item)
    known.set(item, text)
    return text
  }
  return Object.assign(kept, {
    hold: () => {
      holders += 1
      return () => {
        holders -= 1
        if (holders === 0) known = new WeakMap()
      }
    },
  })
}
