import type { Attempt } from '../../shared/outbox/attempt'
import type { Outcome, SendState } from '../../shared/outbox/outcome'

export type HistoryFilter = 'all' | 'sent' | 'notSent' | 'unknown'

const filterOf: Readonly<
  Record<Exclude<SendState, 'settled'>, Exclude<HistoryFilter, 'all'> | null>
> = {
  confirmed: null,
  recalled: 'notSent',
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
  const shown = attempts.filter(({ outcome }) => filter === 'all' || kindOf(outcome) === filter)
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

function kindOf(outcome: Outcome): Exclude<HistoryFilter, 'all'> | null {
  if (outcome.state !== 'settled') return filterOf[outcome.state]
  return outcome.verdict === 'sent' ? 'sent' : 'notSent'
}
