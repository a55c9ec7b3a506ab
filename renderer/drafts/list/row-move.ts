import { isShortcut } from '../../shortcuts/is-shortcut'

/** Where a key leads in a list of `count` rows. */
export interface RowMove {
  readonly to: number
  /** Everything up to there is chosen, too. */
  readonly extends: boolean
}

/** What a key means from row `at`; `page` rows are in view. null: it is no move. */
export function rowMove(
  event: KeyboardEvent,
  at: number,
  count: number,
  page: number,
): RowMove | null {
  const moves = [
    ['rowAfter', at + 1, false],
    ['rowBefore', at - 1, false],
    ['extendAfter', at + 1, true],
    ['extendBefore', at - 1, true],
    ['pageAfter', at + page, false],
    ['pageBefore', at - page, false],
    ['extendPageAfter', at + page, true],
    ['extendPageBefore', at - page, true],
    ['firstRow', 0, false],
    ['lastRow', count - 1, false],
    ['extendToFirst', 0, true],
    ['extendToLast', count - 1, true],
  ] as const
  const found = moves.find(([name]) => isShortcut(event, name))
  if (found === undefined || count === 0) return null
  return { to: Math.max(0, Math.min(found[1], count - 1)), extends: found[2] }
}
