import { expect, it } from 'vitest'
import { ticketStates } from '../../../renderer/tickets/ticket-states'
import { sampleAttempt } from '../../support/sample-attempt'

const profile = { appKey: 'key', environment: 'rehearsal', countFrom: 0 } as const
const sent = sampleAttempt({
  state: 'sent',
  id: 'a',
  reached: null,
  httpStatus: 200,
  answer: '',
  answeredAt: 0,
  clockSkew: null,
})
const unknown = sampleAttempt({
  state: 'unknown',
  cause: 'timeout',
  detail: '',
  httpStatus: null,
  answer: '',
})
const tickets = { leftToday: 1, leftThisHour: 1, perDay: 3, nextFreeAt: null }

it('shows used, held and planned tickets, and as many shapes as there are tickets', () => {
  expect(ticketStates([sent, unknown], profile, tickets, true)).toEqual(['used', 'held', 'planned'])
  expect(ticketStates([sent, unknown], profile, tickets, false)).toEqual(['used', 'held', 'free'])
})

it('plans nothing while the hour is full', () => {
  const full = { ...tickets, leftThisHour: 0, nextFreeAt: 1 }
  expect(ticketStates([sent, sent], profile, full, true)).toEqual(['used', 'used', 'free'])
})

it('does not draw a thousand tickets', () => {
  expect(ticketStates([], profile, { ...tickets, perDay: 1000, leftToday: 1000 }, true)).toEqual([])
})
