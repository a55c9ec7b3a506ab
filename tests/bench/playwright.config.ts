import { defineConfig } from '@playwright/test'

// `npm run bench`. No part of `npm test`: nothing here asserts a time.
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: process.env['PUSHDESK_E2E_RESULTS'] ?? '../../test-results',
  workers: 1,
  timeout: 15 * 60_000,
  reporter: [['list']],
})
