import type { Attempt, Purpose } from '../../shared/outbox/attempt'
import type { Outcome, SendState } from '../../shared/outbox/outcome'
import { isOf } from '../../shared/outbox/ticket-holders'
import type { Environment, Profile } from '../../shared/profile/profile'
import { DAY } from '../../shared/quota'
import { searchedWords } from '../search/searched-words'
import { attemptText } from './attempt-text'

export const resultFilters = ['all', 'sent', 'notSent', 'unknown'] as const
export type ResultFilter = (typeof resultFilters)[number]

export interface HistoryFilter {
  readonly words: string
  readonly result: ResultFilter
  readonly apps: 'all' | 'current'
  readonly environment: 'all' | Environment
  readonly purpose: 'all' | Purpose
  /** How far back, days. */
  readonly days: 'all' | '7' | '30' | '90'
}

/** Shows everything. */
export const noFilter: HistoryFilter = {
  words: '',
  result: 'all',
  apps: 'all',
  environment: 'all',
  purpose: 'all',
  days: 'all',
}

/**
 * The sends that pass every part of `filter`, in the order they came in. `now` in ms; `textOf` is what
 * the words are looked for in.
 */
export function filterAttempts(
  attempts: readonly Attempt[],
  filter: HistoryFilter,
  current: Pick<Profile, 'appKey' | 'environment'>,
  now: number,
  textOf: (attempt: Attempt) => string = attemptText,
): readonly Attempt[] {
  const { result, apps, environment, purpose, days } = filter
  const words = searchedWords(filter.words)
  const since = days === 'all' ? -Infinity : now - Number(days) * DAY
  return attempts.filter(
    (attempt) =>
      (result === 'all' || resultOf(attempt.outcome) === result) &&
      (apps === 'all' || isOf(attempt, current)) &&
      (environment === 'all' || attempt.profile.environment === environment) &&
      (purpose === 'all' || attempt.purpose === purpose) &&
      attempt.confirmedAt >= since &&
      words.every((word) => textOf(attempt).includes(word)),
  )
}

const resultOfState: Readonly<
  Record<Exclude<SendState, 'settled'>, Exclude<ResultFilter, 'all'> | null>
> = {
  confirmed: null,
  recalled: 'notSent',
  in_flight: null,
  sent: 'sent',
  rejected: 'notSent',
  not_sent: 'notSent',
  unknown: 'unknown',
}

function resultOf(outcome: Outcome): Exclude<ResultFilter, 'all'> | null {
  if (outcome.state !== 'settled') return resultOfState[outcome.state]
  return outcome.verdict === 'sent' ? 'sent' : 'notSent'
}
