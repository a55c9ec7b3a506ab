/**
 * `textOf`, asked once for each item, however many letters are typed: items are records that never
 * change, and a changed one is another.
 */
export function keptText<Item extends object>(
  textOf: (item: Item) => string,
): (item: Item) => string {
  const known = new WeakMap<Item, string>()
  return (item) => {
    const before = known.get(item)
    if (before !== undefined) return before
    const text = textOf(item)
    known.set(item, text)
    return text
  }
}
