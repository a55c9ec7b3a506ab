import { expect, it } from 'vitest'
import { historyGroups } from '../../../renderer/history/history-groups'
import type { Attempt } from '../../../shared/outbox/attempt'
import type { Outcome } from '../../../shared/outbox/outcome'
import { sampleAttempt } from '../../support/sample-attempt'

const noon = new Date(2026, 9, 16, 12).getTime()
const DAY = 86_400_000
const ended: readonly Outcome[] = [
  { state: 'in_flight' },
  { state: 'unknown', cause: 'cut', detail: '', httpStatus: null, answer: '' },
  {
    state: 'sent',
    id: 'a',
    reached: null,
    httpStatus: 200,
    answer: '',
    answeredAt: 0,
    clockSkew: null,
  },
  {
    state: 'rejected',
    code: 1004,
    message: '',
    httpStatus: 401,
    answer: '',
    answeredAt: 0,
    clockSkew: null,
  },
  { state: 'not_sent', cause: 'dns', detail: '' },
]
const attempts = ended.map((outcome, at) =>
  sampleAttempt(outcome, { id: outcome.state, confirmedAt: noon - Math.floor(at / 2) * DAY }),
)
const ids = (list: readonly Attempt[]): string[] => list.map(({ id }) => id)

it('puts what nobody knows first and everything else under its day, newest first', () => {
  const groups = historyGroups(attempts, 'all')
  expect(ids(groups.unknown)).toEqual(['unknown'])
  expect(groups.days.map(({ attempts: list }) => ids(list))).toEqual([
    ['in_flight'],
    ['sent', 'rejected'],
    ['not_sent'],
  ])
})

it('counts a refusal and a dead network both as not sent', () => {
  const shown = (filter: 'sent' | 'notSent' | 'unknown'): string[] => {
    const { unknown, days } = historyGroups(attempts, filter)
    return ids([...unknown, ...days.flatMap(({ attempts: list }) => list)])
  }
  expect(shown('notSent')).toEqual(['rejected', 'not_sent'])
  expect(shown('sent')).toEqual(['sent'])
  expect(shown('unknown')).toEqual(['unknown'])
})
