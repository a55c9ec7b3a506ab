/** Which rows of a list are chosen. A value: every step gives a new one. */
export interface Selection {
  /** The row that keys act on; null: the list is empty. */
  readonly at: string | null
  /** Where a stretch of rows began that Shift extends. */
  readonly anchor: string | null
  /** Never empty while there is a row in hand. */
  readonly chosen: ReadonlySet<string>
}

export const nothingChosen: Selection = { at: null, anchor: null, chosen: new Set() }

type Rows = readonly { readonly id: string }[]

/** One row and no other. */
export const chooseOne = (id: string): Selection => ({ at: id, anchor: id, chosen: new Set([id]) })

/** Everything from the anchor to `id`, in the order of `rows`. */
export function chooseTo(selection: Selection, rows: Rows, id: string): Selection {
  const from = rows.findIndex((row) => row.id === selection.anchor)
  const to = rows.findIndex((row) => row.id === id)
  if (from < 0 || to < 0) return chooseOne(id)
  const stretch = rows.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { at: id, anchor: selection.anchor, chosen: new Set(stretch.map((row) => row.id)) }
}

/** One row more, or less. */
export function toggleRow(selection: Selection, id: string): Selection {
  const chosen = new Set(selection.chosen)
  if (!chosen.delete(id)) chosen.add(id)
  if (chosen.size === 0) chosen.add(id)
  return { at: id, anchor: id, chosen }
}

export const chooseAll = (selection: Selection, rows: Rows): Selection => ({
  ...selection,
  chosen: new Set(rows.map(({ id }) => id)),
})

/** After the rows changed from `before`: without what is gone; the row in hand stays, or its place. */
export function stillChosen(selection: Selection, before: Rows, rows: Rows): Selection {
  const first = rows[0]
  if (first === undefined) return nothingChosen
  if (selection.at === null) return chooseOne(first.id)
  if (!rows.some(({ id }) => id === selection.at)) {
    const place = before.findIndex(({ id }) => id === selection.at)
    const next = rows[Math.min(Math.max(place, 0), rows.length - 1)] ?? first
    return chooseOne(next.id)
  }
  // The usual case costs no look at 100,000 others.
  if (selection.chosen.size === 1) return chooseOne(selection.at)
  const there = new Set(rows.map(({ id }) => id))
  const chosen = [...selection.chosen].filter((id) => there.has(id))
  const anchor = there.has(selection.anchor ?? '') ? selection.anchor : selection.at
  return { at: selection.at, anchor, chosen: new Set(chosen) }
}
