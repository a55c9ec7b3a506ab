import { defineConfig } from '@playwright/test'

// `npm run demo`: the main job as a story with pictures. No part of `npm test`.
export default defineConfig({
  testDir: '.',
  testMatch: 'main-job.ts',
  outputDir: process.env['PUSHDESK_E2E_RESULTS'] ?? '../../test-results',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
})
