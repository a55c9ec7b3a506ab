import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupName, backupOfName, backupReasons } from '../../../shared/moving/backup'
import {
  backupDay,
  DAYS_KEPT,
  staleBackups,
  STEPS_KEPT,
  WEEKS_KEPT,
} from '../../../shared/moving/stale-backups'
import { DAY } from '../../../shared/quota'

const START = Date.parse('2026-01-01T04:00:00Z')
const backup = fc.record({
  at: fc.integer({ min: START - 400 * DAY, max: START + 400 * DAY }),
  reason: fc.constantFrom(...backupReasons),
})

describe('which backups may go', () => {
  it('after a year of days there are the last seven, and one of each of the four weeks before', () => {
    let kept: readonly { readonly at: number; readonly reason: 'daily' }[] = []
    for (let day = 0; day < 365; day += 1) {
      const all = [...kept, { at: START + day * DAY, reason: 'daily' as const }]
      const stale = new Set(staleBackups(all))
      kept = all.filter((one) => !stale.has(one))
      // Never less than what the rule promises for the days there have been.
      expect(kept.length).toBeGreaterThanOrEqual(Math.min(day + 1, DAYS_KEPT))
    }
    const ages = kept.map(({ at }) => 364 - (at - START) / DAY).reverse()
    expect(ages.slice(0, DAYS_KEPT)).toEqual([0, 1, 2, 3, 4, 5, 6])
    const weekly = ages.slice(DAYS_KEPT)
    expect(weekly).toHaveLength(WEEKS_KEPT)
    weekly.slice(1).forEach((age, n) => expect(age - (weekly[n] ?? 0)).toBe(7))
    expect(weekly[0]).toBeLessThanOrEqual(DAYS_KEPT + 7)
  })

  it('never the newest of a reason, nor more than the rule needs, whatever the clock has done', () => {
    fc.assert(
      fc.property(fc.uniqueArray(backup, { selector: ({ at }) => at, maxLength: 60 }), (all) => {
        const stale = new Set(staleBackups(all))
        const kept = all.filter((one) => !stale.has(one))
        const newest = [...all].sort((a, b) => b.at - a.at)
        const daily = newest.filter(({ reason }) => reason === 'daily')
        const steps = newest.filter(({ reason }) => reason !== 'daily')
        for (const first of [daily[0], steps[0]]) if (first) expect(kept).toContain(first)
        const days = new Set(daily.map(({ at }) => backupDay(at)))
        const keptDays = kept.filter(({ reason }) => reason === 'daily')
        expect(keptDays.length).toBeGreaterThanOrEqual(Math.min(DAYS_KEPT, days.size))
        expect(keptDays.length).toBeLessThanOrEqual(DAYS_KEPT + WEEKS_KEPT)
        expect(kept.length - keptDays.length).toBe(Math.min(STEPS_KEPT, steps.length))
        // What is kept is kept again: thinning twice takes nothing more.
        expect(staleBackups(kept)).toEqual([])
      }),
    )
  })
})

describe('the name of a backup', () => {
  it('gives back its moment and its reason', () => {
    for (const reason of backupReasons)
      expect(backupOfName(backupName(START + 7, reason))).toMatchObject({ at: START + 7, reason })
  })

  it('is no way out of the folder', () => {
    for (const name of ['../a.jsonl', 'x', `../${backupName(START, 'daily')}`, 'a daily.jsonl'])
      expect(backupOfName(name)).toBeNull()
  })
})
