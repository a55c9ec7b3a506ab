/**
 * The rows that are drawn of `count` rows of one height, for a list scrolled by `top` and `height` px
 * high: for each of a fixed number of places the row that stands in it, or -1. A row that comes into
 * view takes the place, and the elements, of the one that left: nothing is made while it scrolls.
 */
export function rowWindow(
  top: number,
  height: number,
  row: number,
  count: number,
): readonly number[] {
  const places = Math.ceil(height / row) + 2
  const first = Math.max(0, Math.min(Math.floor(top / row), count - places + 1))
  return Array.from({ length: places }, (_, place) => {
    const index = first + ((((place - first) % places) + places) % places)
    return index < count ? index : -1
  })
}

/** Where a list `height` px high has to be scrolled to, so that row `index` is in view. */
export function scrolledTo(index: number, top: number, height: number, row: number): number {
  const start = index * row
  if (start < top) return start
  return Math.max(top, start + row - height)
}
