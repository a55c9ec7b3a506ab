import { defineConfig } from '@playwright/test'

const { PUSHDESK_E2E_RESULTS: results, PUSHDESK_E2E_REPORT: report, PUSHDESK_PHASE } = process.env

// `npm run test:package`: each phase is a run of its own, since only root may install in between.
export default defineConfig({
  testDir: '..',
  testMatch: `package/${PUSHDESK_PHASE ?? 'none'}/*.spec.ts`,
  outputDir: results ?? '../../test-results',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
})
