import { defineConfig } from '@playwright/test'

const { PUSHDESK_E2E_REPORT: report, PUSHDESK_E2E_RESULTS: results } = process.env

// A test that passes the second time has found something, so nobody who develops gets a second time. A
// machine of CI is shared with strangers and cannot be looked into: it does, and names what stumbled.
export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.{test,spec}.ts',
  outputDir: results ?? '../test-results',
  // One app at a time on a desktop, or the keys go to whichever came last; `npm test` has two of them.
  workers: 1,
  fullyParallel: false,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  globalTimeout: 1_440_000,
  expect: { timeout: 10_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
})
