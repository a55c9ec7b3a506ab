import { defineConfig } from '@playwright/test'
import base from '../playwright.config'

// The drafts' specs once more, now with everything that can happen to them: it takes its time.
export default defineConfig(base, {
  testDir: '../e2e',
  testMatch: '**/drafts-*.spec.ts',
  // Here one loss is the finding.
  retries: 0,
  globalTimeout: 2 * 60 * 60_000,
})
