import { readFileSync } from 'node:fs'

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

const e2eCounts = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
})

/**
 * What one test runner did, from its JSON report and its exit code: `{ passed, failed, skipped, note }`.
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
