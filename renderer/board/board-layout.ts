export interface BoardLayout {
  readonly columns: number
  /** px, whole ones: a phone stands sharp on its pixels. */
  readonly cropWidth: number
}

const LABEL = 58
const GAP = 15
const NARROWEST = 215
const WIDEST = 280

/** Crops per row, 5 → 4 → 3, and how wide they are on a board of that width (look.md, «Narrow»). */
export function boardLayout(width: number): BoardLayout {
  const cropOf = (columns: number): number =>
    Math.floor((width - LABEL - (columns - 1) * GAP) / columns)
  const columns = [5, 4].find((count) => cropOf(count) >= NARROWEST) ?? 3
  // Below the least window (zoomed in) the crops shrink rather than be cut off.
  return { columns, cropWidth: Math.max(120, Math.min(WIDEST, cropOf(columns))) }
}
