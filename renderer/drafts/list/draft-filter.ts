import type { MessageKind } from '../../../shared/message/draft'
import { DAY } from '../../../shared/quota'
import type { DraftSummary } from '../draft-summary'
import { searchDrafts } from '../search-drafts'
import type { DraftState } from './draft-state'

export const stateFilters = [
  'all',
  'ready',
  'to_see',
  'unfinished',
  'wrong',
  'sent',
  'rehearsed',
  'template',
  'unsaved',
] as const satisfies readonly ('all' | DraftState['kind'])[]
export const platformFilters = ['all', 'ios', 'android', 'both'] as const
export const dayFilters = ['all', '1', '7', '30', '90'] as const

export interface DraftFilter {
  readonly kind: 'all' | MessageKind
  readonly state: (typeof stateFilters)[number]
  readonly platform: (typeof platformFilters)[number]
  /** null: any; '': those in none. */
  readonly folder: string | null
  readonly label: string | null
  /** How far back the last change lies at most, days. */
  readonly days: (typeof dayFilters)[number]
}

/** Shows everything. */
export const noFilter: DraftFilter = {
  kind: 'all',
  state: 'all',
  platform: 'all',
  folder: null,
  label: null,
  days: 'all',
}

export const isFiltered = (filter: DraftFilter): boolean =>
  Object.entries(noFilter).some(([name, value]) => filter[name as keyof DraftFilter] !== value)

/**
 * The rows that say `words` and pass every part of `filter`, in their order. `now` in ms; `stateOf` is asked only
 * about what passes the rest, for it may have to read: null is not known yet, and passes nothing.
 */
export function filterDrafts(
  rows: readonly DraftSummary[],
  words: string,
  filter: DraftFilter,
  now: number,
  stateOf: (row: DraftSummary) => DraftState | null,
): readonly DraftSummary[] {
  const found = searchDrafts(rows, words)
  if (!isFiltered(filter)) return found
  const { kind, state, platform, folder, label, days } = filter
  const since = days === 'all' ? -Infinity : now - Number(days) * DAY
  return found.filter(
    (row) =>
      (kind === 'all' || row.kind === kind) &&
      (platform === 'all' || reaches(row, platform)) &&
      (folder === null || row.filed.folder === folder) &&
      (label === null || row.filed.labels.includes(label)) &&
      row.updatedAt >= since &&
      (state === 'all' || stateOf(row)?.kind === state),
  )
}

function reaches({ filed }: DraftSummary, platform: 'ios' | 'android' | 'both'): boolean {
  const { ios, android } = filed.platforms
  return platform === 'both' ? ios && android : filed.platforms[platform]
}
