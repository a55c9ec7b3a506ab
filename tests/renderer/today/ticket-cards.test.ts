import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ticketCards, type TicketCardData } from '../../../renderer/today/ticket-cards'
import { ticketTaken } from '../../../renderer/tickets/ticket-taken'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { ticketHolders, type Ledger } from '../../../shared/outbox/ticket-holders'
import { tickets } from '../../../shared/quota'
import { sampleAttempt } from '../../support/sample-attempt'

const HOUR = 3_600_000
const now = Date.UTC(2026, 9, 16, 10)
const limits = { perHour: 2, perDay: 3 }
const nothing: Ledger = { attempts: [], notes: [], damaged: [] }
const shownFor = (ledger: Partial<Ledger>, perDay = 3) => {
  const owner = {
    appKey: 'key',
    environment: 'rehearsal',
    countFrom: 0,
    limits: { ...limits, perDay },
  } as const
  const holders = ticketHolders({ ...nothing, ...ledger }, owner)
  const spent = holders.map(({ at }) => at)
  const left = tickets(spent, owner.limits, now)
  return { left, cards: ticketCards(holders, left) }
}
const sent = (ago: number) =>
  sampleAttempt(
    {
      state: 'sent',
      id: String(ago),
      reached: null,
      httpStatus: 200,
      answer: '',
      answeredAt: 0,
      clockSkew: null,
    },
    { id: String(ago), confirmedAt: now - ago },
  )
const cards = (agos: readonly number[], perDay = 3) =>
  shownFor({ attempts: agos.map(sent) }, perDay)
const about = ({ holder }: Extract<TicketCardData, { kind: 'used' }>) => ticketTaken(holder, zhCN)

it('shows each ticket once: used ones in the order of the day, then the free ones', () => {
  const shown = cards([1 * HOUR + 1, 5 * HOUR]).cards
  expect(shown.map((card) => (card.kind === 'used' ? about(card).receipt : card.nth))).toEqual([
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

it('says who took a ticket that no send of this desk took', () => {
  const note = {
    id: 'n',
    appKey: 'key',
    rehearsal: true,
    sentAt: now - 1000,
    who: '阿青',
    note: '后台发的',
  }
  const used = shownFor({ notes: [note], damaged: [now - 500] }).cards.filter(
    (card) => card.kind === 'used',
  )
  expect(used.map((card) => about(card).name)).toEqual(['阿青', zhCN.today.taken.unreadable])
})

it('shows a 1008 as tickets that went elsewhere, not as free ones', () => {
  const refused = sampleAttempt(
    {
      state: 'rejected',
      code: 1008,
      message: '',
      httpStatus: 429,
      answer: '',
      answeredAt: 0,
      clockSkew: null,
    },
    { confirmedAt: now - 1000 },
  )
  const { left, cards: shown } = shownFor({ attempts: [refused] })
  const used = shown.filter((card) => card.kind === 'used')
  expect(used.map((card) => about(card).state)).toEqual(
    Array<string>(2).fill(zhCN.today.taken.elsewhere),
  )
  expect(left.leftThisHour).toBe(0)
})
