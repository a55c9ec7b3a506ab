import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, type CheckContext } from '../../../shared/message/check'
import { arbitraryDraft } from '../../support/arbitrary-draft'
import { harmless, mistakes } from './mistakes'
import { extras, json, push, to } from './sample-drafts'
import { runs } from '../../support/runs'

describe('check', () => {
  const rows = Object.values(mistakes).flat()

  it.each(rows.map((row) => [row.name, row] as const))('names %s', (_name, row) => {
    const found = check(row.draft, row.context).map(
      ({ severity, field, rule }) => `${severity} ${field} ${rule}`,
    )
    expect(found).toContain(row.expected)
    if (row.alone) expect(found).toEqual([row.expected])
  })

  it.each(Object.entries(mistakes))('has a test that finds %s', (rule, cases) => {
    expect(cases.length).toBeGreaterThan(0)
    for (const { expected } of cases) expect(expected.split(' ')[2]).toBe(rule)
  })

  it.each(harmless)('lets %s through without a word', (_name, draft, context) => {
    expect(check(draft, context)).toEqual([])
  })

  it('finds the same errors under every circumstance: main and the window agree', () => {
    const context = fc.record<CheckContext>(
      {
        profile: fc.record({
          environment: fc.constantFrom('rehearsal' as const, 'development', 'production'),
        }),
        now: fc.nat(),
        lastSent: fc.option(fc.record({ body: fc.json(), confirmedAt: fc.nat() })),
      },
      { requiredKeys: [] },
    )
    const errors = (...given: Parameters<typeof check>) =>
      check(...given).filter(({ severity }) => severity === 'error')
    fc.assert(
      fc.property(arbitraryDraft, context, (draft, circumstances) => {
        expect(errors(draft, circumstances)).toEqual(errors(draft))
      }),
      { numRuns: runs(300) },
    )
  })

  it.each([
    ['a text', push({ alert: '1 '.repeat(500_000) })],
    ['halves of emoji', push({ alert: '\ud800'.repeat(1_000_000) })],
    ['families', push({ alert: '👨‍👩‍👧‍👦'.repeat(90_000) })],
    ['quotes in JSON', json(`{"a":"${'\\"'.repeat(500_000)}"}`)],
    ['brackets', json('['.repeat(1_000_000))],
    ['tags', to({ tags: Array.from({ length: 100_000 }, (_, index) => `k${index % 99_999}`) })],
    ['rows', extras(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 'a']))],
  ])(
    'is through with a megabyte of %s at once: something quadratic would take minutes',
    (_, draft) => {
      const started = performance.now()
      check(draft)
      expect(performance.now() - started).toBeLessThan(5_000)
    },
  )

  it('says each thing once, so that no row of the check page has the key of another', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const keys = check(draft).map((problem) => JSON.stringify(problem))
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: runs(300) },
    )
  })
})
