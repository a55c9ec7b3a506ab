import { expect, it } from 'vitest'
import { historyRows } from '../../../renderer/history/history-rows'
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
const keys = (list: readonly Attempt[]): string[] => historyRows(list).map(({ key }) => key)

it('puts what nobody knows first and everything else under its day, newest first', () => {
  const kinds = historyRows(attempts).map((row) => (row.kind === 'day' ? 'day' : row.attempt.id))
  expect(kinds).toEqual([
    'unknown',
    'day',
    'in_flight',
    'day',
    'sent',
    'rejected',
    'day',
    'not_sent',
  ])
})

it('gives every row a key of its own: two of one key and the list drops one', () => {
  expect(new Set(keys(attempts)).size).toBe(keys(attempts).length)
})
