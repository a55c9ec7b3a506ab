import { defineConfig } from '@playwright/test'
import base from '../playwright.config'

// The drafts' specs once more, now with everything that can happen to them: it takes its time.
export default defineConfig(base, {
  testDir: '../e2e',
  testMatch: '**/drafts-*.spec.ts',
  globalTimeout: 2 * 60 * 60_000,
})
