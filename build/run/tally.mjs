import { readFileSync } from 'node:fs'
import { stumbles } from './stumbles.mjs'

const nothingRan = (why) => ({ passed: 0, failed: 1, skipped: 0, note: why })

const unitCounts = (report) => ({
  passed: report.numPassedTests,
  // A file that could not even be loaded holds no failed test, yet it failed.
  failed:
    report.numFailedTests +
    report.testResults.filter(
      (file) =>
        file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    ).length,
  skipped: report.numPendingTests + report.numTodoTests,
})

/** So many may pass the second time before a run is taken for a failed one. */
const STUMBLES_MOST = 2

const e2eCounts = (report) => {
  const { expected, unexpected, flaky, skipped } = report.stats
  // What passed the second time did pass, and is told by name; of many, the machine is no excuse.
  const excused = flaky <= STUMBLES_MOST ? flaky : 0
  return {
    passed: expected + excused,
    failed: unexpected + (flaky - excused) + report.errors.length,
    skipped,
    stumbles: stumbles(report),
  }
}

/**
 * What one test runner did, from its JSON report and its exit code: `{ passed, failed, skipped, note,
 * stumbles }`, the last for Playwright alone.
 * A runner without a readable report, that executed nothing, or that ended badly with no failed test of
 * its own counts as one failure, and the note says which.
 */
export const tally = (name, file, code) => {
  let counts
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    counts = report.stats ? e2eCounts(report) : unitCounts(report)
  } catch (cause) {
    return nothingRan(`${name} left no readable report (${cause.message})`)
  }
  if (counts.passed + counts.failed === 0) return nothingRan(`${name} executed no test`)
  if (code !== 0 && counts.failed === 0) {
    return { ...counts, failed: 1, note: `${name} ended with code ${code}` }
  }
  return counts
}
