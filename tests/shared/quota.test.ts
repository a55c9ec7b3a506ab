import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextReturn, tickets } from '../../shared/quota'
import { runs } from '../support/runs'

const limits = { perHour: 2, perDay: 3 }
const at = (iso: string): number => Date.parse(iso)
const MINUTE = 60_000

describe('tickets', () => {
  it('starts the day with 3, 2 of them this hour', () => {
    expect(tickets([], limits, at('2026-10-16T10:00:00+08:00'))).toEqual({
      leftToday: 3,
      leftThisHour: 2,
      perDay: 3,
      nextFreeAt: null,
    })
  })

  it('counts any 60 minutes, not the clock hour', () => {
    const spent = [at('2026-10-16T10:50:00+08:00'), at('2026-10-16T10:55:00+08:00')]
    const now = at('2026-10-16T11:05:00+08:00')
    expect(tickets(spent, limits, now).leftThisHour).toBe(0)
    expect(tickets(spent, limits, now).nextFreeAt).toBe(at('2026-10-16T11:50:00+08:00'))
  })

  it('takes the last 24 hours, also past midnight in Beijing', () => {
    const evening = ['18:00', '19:30', '21:00'].map((time) => at(`2026-10-16T${time}:00+08:00`))
    const afterMidnight = at('2026-10-17T09:00:00+08:00')
    expect(tickets(evening, limits, afterMidnight).leftToday).toBe(0)
    expect(tickets(evening, limits, afterMidnight).nextFreeAt).toBe(at('2026-10-17T18:00:00+08:00'))
  })

  it('gives nothing to a clock turned back', () => {
    const noon = at('2026-10-16T12:00:00+08:00')
    const spent = [noon - 2 * MINUTE, noon - MINUTE, noon]
    expect(tickets(spent, limits, noon - 3 * 24 * 60 * MINUTE)).toEqual(
      tickets(spent, limits, noon),
    )
  })

  it('never has more than the limits allow, and its «next free» is free, and not a minute before', () => {
    const month = 30 * 24 * 60 * MINUTE
    fc.assert(
      fc.property(
        fc.array(fc.nat(month), { maxLength: 12 }),
        fc.nat(month),
        fc.record({
          perHour: fc.integer({ min: 1, max: 4 }),
          perDay: fc.integer({ min: 1, max: 5 }),
        }),
        (spent, clock, some) => {
          const now = Math.max(clock, ...spent)
          const given = tickets(spent, some, clock)
          const inLast = (length: number): number =>
            spent.filter((time) => time > now - length).length
          expect(given.leftThisHour).toBeLessThanOrEqual(
            Math.max(0, some.perHour - inLast(60 * MINUTE)),
          )
          expect(given.leftToday).toBeLessThanOrEqual(
            Math.max(0, some.perDay - inLast(24 * 60 * MINUTE)),
          )
          expect(given.leftThisHour).toBeLessThanOrEqual(given.leftToday)
          if (given.leftThisHour > 0) {
            expect(given.nextFreeAt).toBeNull()
            return
          }
          const free = given.nextFreeAt ?? Number.NaN
          expect(tickets(spent, some, free).leftThisHour).toBeGreaterThan(0)
          expect(tickets(spent, some, free - 1).leftThisHour).toBe(0)
        },
      ),
      { numRuns: runs(3000) },
    )
  })
})

describe('nextReturn', () => {
  it('is the end of an hour or of a day, whichever comes first, and nothing where nothing is spent', () => {
    const noon = at('2026-10-16T12:00:00+08:00')
    const [sent, before] = [noon - 30 * MINUTE, noon - 23 * 60 * MINUTE - 50 * MINUTE]
    expect(nextReturn([sent], noon)).toBe(noon + 30 * MINUTE)
    expect(nextReturn([sent, before], noon)).toBe(noon + 10 * MINUTE)
    expect(nextReturn([noon - 24 * 60 * MINUTE], noon)).toBeNull()
    expect(nextReturn([], noon)).toBeNull()
  })

  it('is never later than the first moment in which the tickets say something else', () => {
    const days = 3 * 24 * 60
    fc.assert(
      fc.property(
        fc.array(fc.nat(days), { maxLength: 8 }),
        fc.nat(days),
        fc.nat(days),
        (minutes, clock, wait) => {
          const spent = minutes.map((minute) => minute * MINUTE)
          const now = clock * MINUTE
          const until = nextReturn(spent, now) ?? Number.POSITIVE_INFINITY
          const later = Math.min(now + wait * MINUTE, until - 1)
          expect(tickets(spent, limits, later)).toEqual(tickets(spent, limits, now))
        },
      ),
      { numRuns: runs(2000) },
    )
  })
})
