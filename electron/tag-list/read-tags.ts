import type { Cell } from './split-row'

/** Separators within one cell: what people write between tags. */
const BETWEEN = /[,;|、，；\t]/

/**
 * The tags of a line's cells after the id, each once; null: it names none. A cell that is empty
 * within quotes says «no tags» on purpose, as our own files do.
 */
export function readTags(cells: readonly Cell[]): readonly string[] | null {
  const tags = cells
    .flatMap(({ text }) => text.split(BETWEEN))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
  if (tags.length > 0) return [...new Set(tags)]
  return cells.some(({ quoted }) => quoted) ? [] : null
}
