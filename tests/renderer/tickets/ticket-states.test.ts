import { expect, it } from 'vitest'
import { ticketStates } from '../../../renderer/tickets/ticket-states'
import type { TicketHolder } from '../../../shared/outbox/ticket-holders'
import type { Attempt } from '../../../shared/outbox/attempt'
import { sampleAttempt } from '../../support/sample-attempt'

const held = (attempt: Attempt): TicketHolder => ({ kind: 'attempt', at: 0, attempt })
const sent = held(
  sampleAttempt({
    state: 'sent',
    id: 'a',
    reached: null,
    httpStatus: 200,
    answer: '',
    answeredAt: 0,
    clockSkew: null,
  }),
)
const unknown = held(
  sampleAttempt({
    state: 'unknown',
    cause: 'timeout',
    detail: '',
    httpStatus: null,
    answer: '',
  }),
)
const tickets = { leftToday: 1, leftThisHour: 1, perDay: 3, nextFreeAt: null }

it('shows used, held and planned tickets, and as many shapes as there are tickets', () => {
  expect(ticketStates([sent, unknown], tickets, true)).toEqual(['used', 'held', 'planned'])
  expect(ticketStates([sent, unknown], tickets, false)).toEqual(['used', 'held', 'free'])
})

it('plans nothing while the hour is full', () => {
  const full = { ...tickets, leftThisHour: 0, nextFreeAt: 1 }
  expect(ticketStates([sent, sent], full, true)).toEqual(['used', 'used', 'free'])
})

it('does not draw a thousand tickets', () => {
  expect(ticketStates([], { ...tickets, perDay: 1000, leftToday: 1000 }, true)).toEqual([])
})

it('does not draw a colleague’s send or a damaged record as a ticket that is still there', () => {
  const note: TicketHolder = {
    kind: 'note',
    at: 1,
    note: { id: 'n', appKey: 'key', rehearsal: true, sentAt: 1, who: '', note: '' },
  }
  expect(ticketStates([note, { kind: 'damaged', at: 2 }], tickets, false)).toEqual([
    'used',
    'held',
    'free',
  ])
})
