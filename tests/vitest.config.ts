import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

// The end-to-end tests belong to Playwright; everything else mirrors the floors.
export default defineConfig({
  root,
  test: {
    // `npm test` hands in a file to count from; by hand a person only wants to read.
    reporters: process.env.PUSHDESK_UNIT_REPORT
      ? ['default', ['json', { outputFile: process.env.PUSHDESK_UNIT_REPORT }]]
      : ['default'],
    testTimeout: 60_000,
    passWithNoTests: false,
    projects: [
      {
        root,
        plugins: [vue()],
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['tests/support/fixed-seed.ts'],
          testTimeout: 60_000,
          include: ['tests/{shared,electron,types,house,faults}/**/*.test.ts'],
          maxConcurrency: 4,
        },
      },
      {
        root,
        plugins: [vue()],
        test: {
          name: 'window',
          environment: 'happy-dom',
          setupFiles: [
            'tests/support/fixed-seed.ts',
            'tests/support/both-languages.ts',
            'tests/support/quiet-main.ts',
            'tests/support/idle-callback.ts',
          ],
          testTimeout: 60_000,
          include: ['tests/renderer/**/*.test.ts'],
        },
      },
    ],
  },
})
