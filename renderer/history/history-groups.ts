import type { Attempt, SendState } from '../../shared/outbox/attempt'

export type HistoryFilter = 'all' | 'sent' | 'notSent' | 'unknown'

const filterOf: Readonly<Record<SendState, Exclude<HistoryFilter, 'all'> | null>> = {
  in_flight: null,
  sent: 'sent',
  rejected: 'notSent',
  not_sent: 'notSent',
  unknown: 'unknown',
}

export interface HistoryGroups {
  /** First and full width: somebody has to find out. */
  readonly unknown: readonly Attempt[]
  /** The others by local day; `attempts` come newest first and stay so. */
  readonly days: readonly { readonly day: string; readonly attempts: readonly Attempt[] }[]
}

export function historyGroups(attempts: readonly Attempt[], filter: HistoryFilter): HistoryGroups {
  const shown = attempts.filter(
    ({ outcome }) => filter === 'all' || filterOf[outcome.state] === filter,
  )
  const days = new Map<string, Attempt[]>()
  for (const attempt of shown) {
    if (attempt.outcome.state === 'unknown') continue
    const day = new Date(attempt.confirmedAt).toDateString()
    const known = days.get(day)
    if (known) known.push(attempt)
    else days.set(day, [attempt])
  }
  return {
    unknown: shown.filter(({ outcome }) => outcome.state === 'unknown'),
    days: [...days].map(([day, list]) => ({ day, attempts: list })),
  }
}
