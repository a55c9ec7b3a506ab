import type { Attempt } from '../../shared/outbox/attempt'

/** One row of the history: the heading of a day, or a send. */
export type HistoryRow =
  | { readonly key: string; readonly kind: 'day'; readonly at: number }
  | { readonly key: string; readonly kind: 'attempt'; readonly attempt: Attempt }

/**
 * What the history shows, from top to bottom: first every unknown send, because somebody has to find
 * out, then the others under the local day they were confirmed on. `attempts` come newest first.
 */
export function historyRows(attempts: readonly Attempt[]): readonly HistoryRow[] {
  const rows: HistoryRow[] = attempts
    .filter(({ outcome }) => outcome.state === 'unknown')
    .map((attempt) => ({ key: attempt.id, kind: 'attempt', attempt }))
  let day = Number.NaN
  for (const attempt of attempts) {
    if (attempt.outcome.state === 'unknown') continue
    const at = attempt.confirmedAt
    const its = new Date(at).setHours(0, 0, 0, 0)
    if (its !== day) rows.push({ key: `day-${String(its)}`, kind: 'day', at })
    day = its
    rows.push({ key: attempt.id, kind: 'attempt', attempt })
  }
  return rows
}
