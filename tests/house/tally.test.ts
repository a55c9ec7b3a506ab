import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { tally, type Tally } from '../../build/run/tally.mjs'

const folder = mkdtempSync(join(tmpdir(), 'pushdesk-tally-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const unit = (more: object): object => ({
  ...{ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 },
  testResults: [],
  ...more,
})
const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }

const count = (report: unknown, code: number | null): Tally => {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return tally('Runner', file, code)
}

describe('tally', () => {
  it('fails a runner that executed nothing, though it ended well', () => {
    expect(count(unit({}), 0)).toMatchObject({ passed: 0, failed: 1 })
    expect(count({ stats, errors: [] }, 0)).toMatchObject({ passed: 0, failed: 1 })
    expect(count({ stats: { ...stats, skipped: 9 }, errors: [] }, 0)).toMatchObject({ failed: 1 })
  })

  it('fails a runner that left no report, or half of one', () => {
    expect(tally('Runner', join(folder, 'absent.json'), 0)).toMatchObject({ failed: 1 })
    writeFileSync(join(folder, 'half.json'), '{"stats": {')
    expect(tally('Runner', join(folder, 'half.json'), 0)).toMatchObject({ failed: 1 })
  })

  it('fails a runner that was killed after its last green test', () => {
    expect(count(unit({ numPassedTests: 7 }), null)).toMatchObject({ passed: 7, failed: 1 })
  })

  it('counts a test file that could not be loaded, which holds no failed test', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(count(unit({ numPassedTests: 7, testResults }), 1)).toMatchObject({ failed: 1 })
  })

  it('does not count a failed test twice, once more for its file', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]
    const report = unit({ numPassedTests: 7, numFailedTests: 1, testResults })
    expect(count(report, 1)).toMatchObject({ passed: 7, failed: 1 })
  })

  it('counts a test that only passed the second time as passed, and names it', () => {
    const specs = [{ title: 'holds', tests: [{ status: 'flaky', results: [] }] }]
    const report = {
      stats: { ...stats, expected: 3, flaky: 1 },
      errors: [],
      suites: [{ title: 'a', specs }],
    }
    expect(count(report, 0)).toMatchObject({
      ...{ passed: 4, failed: 0 },
      stumbles: [{ name: 'a › holds', passedLater: true }],
    })
  })

  it('fails a run in which many passed only the second time', () => {
    const report = { stats: { ...stats, expected: 3, flaky: 3 }, errors: [], suites: [] }
    expect(count(report, 0)).toMatchObject({ passed: 3, failed: 3 })
  })

  it('counts what passed and what was skipped', () => {
    const report = { stats: { ...stats, expected: 3, skipped: 2 }, errors: [] }
    expect(count(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 2, stumbles: [] })
  })
})
