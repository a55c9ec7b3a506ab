import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { ownWindows } from './own-windows'

const root = fileURLToPath(new URL('..', import.meta.url))

const inWindow = {
  environment: 'happy-dom',
  setupFiles: [
    'tests/support/fixed-seed.ts',
    'tests/support/shared-window.ts',
    'tests/support/both-languages.ts',
    'tests/support/quiet-main.ts',
    'tests/support/idle-callback.ts',
  ],
  testTimeout: 60_000,
}
const onTheirOwn = ownWindows.map((one) => (one.endsWith('/') ? `${one}**/*.test.ts` : one))

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
          // One process for all of them: they share no state but the process, and give its clock back.
          isolate: false,
          setupFiles: ['tests/support/fixed-seed.ts'],
          testTimeout: 60_000,
          include: ['tests/{shared,electron,types,house,faults}/**/*.test.ts'],
          maxConcurrency: 4,
        },
      },
      {
        root,
        plugins: [vue()],
        // One window for all of them: to make one, with all of Naive UI, takes longer than most tests.
        test: {
          ...inWindow,
          name: 'window',
          isolate: false,
          include: ['tests/renderer/**/*.test.ts'],
          exclude: onTheirOwn,
        },
      },
      {
        root,
        plugins: [vue()],
        test: { ...inWindow, name: 'own window', include: onTheirOwn },
      },
    ],
  },
})
