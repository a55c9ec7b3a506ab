import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ticketCards } from '../../../renderer/today/ticket-cards'
import { spentTickets } from '../../../shared/outbox/spent-tickets'
import { tickets } from '../../../shared/quota'
import { sampleAttempt } from '../../support/sample-attempt'

const HOUR = 3_600_000
const now = Date.UTC(2026, 9, 16, 10)
const profile = { appKey: 'key', environment: 'rehearsal', countFrom: 0 } as const
const limits = { perHour: 2, perDay: 3 }
const sent = (ago: number) =>
  sampleAttempt(
    {
      state: 'sent',
      id: 'a',
      reached: null,
      httpStatus: 200,
      answer: '',
      answeredAt: 0,
      clockSkew: null,
    },
    { id: String(ago), confirmedAt: now - ago },
  )
const cards = (agos: readonly number[], perDay = 3) => {
  const attempts = agos.map(sent)
  const left = tickets(spentTickets(attempts, profile), { ...limits, perDay }, now)
  return { left, cards: ticketCards(attempts, profile, left) }
}

it('shows each ticket once: used ones in the order of the day, then the free ones', () => {
  const shown = cards([1 * HOUR + 1, 5 * HOUR]).cards
  expect(shown.map((card) => (card.kind === 'used' ? card.attempt.id : card.nth))).toEqual([
    String(5 * HOUR),
    String(1 * HOUR + 1),
    3,
  ])
})

it('still counts yesterday evening, which the rolling day does', () => {
  const { cards: shown } = cards([23 * HOUR, 25 * HOUR])
  expect(shown.filter(({ kind }) => kind === 'used')).toHaveLength(1)
})

it('does not call a ticket usable while the hour is full', () => {
  const free = cards([1000, 2000]).cards.filter((card) => card.kind === 'free')
  expect(free).toEqual([{ kind: 'free', nth: 3, from: now - 2000 + HOUR, more: 0 }])
})

it('never shows more free tickets than there are, and counts those it does not draw', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 * HOUR }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 1000 }),
      (agos, perDay) => {
        const { left, cards: shown } = cards(agos, perDay)
        const free = shown.filter((card) => card.kind === 'free')
        const counted = free.reduce((sum, card) => sum + 1 + card.more, 0)
        expect(counted).toBe(left.leftToday)
        expect(shown.length).toBeLessThanOrEqual(7)
      },
    ),
  )
})
