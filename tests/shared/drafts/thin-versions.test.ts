import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { versionReasons } from '../../../shared/drafts/draft-version'
import { staysForEver, thinVersions } from '../../../shared/drafts/thin-versions'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 10, 25, 12)

const versions = fc.array(
  fc.record({
    at: fc.integer({ min: NOW - 400 * 24 * HOUR, max: NOW + HOUR }),
    reason: fc.constantFrom(...versionReasons),
    name: fc.constantFrom('', '', '', '终稿'),
  }),
  { maxLength: 60 },
)
const pause = (at: number) => ({ at, reason: 'pause' as const, name: '' })

describe('thinVersions', () => {
  it('never loses a named or a sent version, however old and however close', () => {
    fc.assert(
      fc.property(versions, (all) => {
        expect(thinVersions(all, NOW).filter(staysForEver)).toEqual(all.filter(staysForEver))
      }),
    )
  })

  it('keeps the newest, so that the last words before a loss are always there', () => {
    fc.assert(
      fc.property(versions, (all) => {
        fc.pre(all.length > 0)
        const newest = Math.max(...all.map(({ at }) => at))
        expect(thinVersions(all, NOW).some(({ at }) => at === newest)).toBe(true)
      }),
    )
  })

  it('is done after once: thinning at every save must not eat the rest', () => {
    fc.assert(
      fc.property(versions, (all) => {
        const once = thinVersions(all, NOW)
        expect(thinVersions(once, NOW)).toEqual(once)
      }),
    )
  })

  it('thins day by day to what one thinning at the end would leave, and never to more', () => {
    fc.assert(
      fc.property(versions, fc.nat({ max: 200 * 24 * HOUR }), (all, later) => {
        const stepwise = thinVersions(thinVersions(all, NOW), NOW + later)
        const atOnce = thinVersions(all, NOW + later)
        expect(atOnce).toEqual(expect.arrayContaining([...stepwise]))
      }),
    )
  })

  it('keeps the whole last hour, and of an older hour one every ten minutes', () => {
    const young = [1, 2, 3].map((minute) => pause(NOW - minute * 60_000))
    const old = [0, 2, 4, 12].map((minute) => pause(NOW - 3 * HOUR + minute * 60_000))
    expect(thinVersions([...old, ...young], NOW)).toEqual([old[2], old[3], ...young])
  })
})
