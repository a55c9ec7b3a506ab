import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

const inWindow = {
  environment: 'happy-dom',
  setupFiles: [
    'tests/support/fixed-seed.ts',
    'tests/support/own-window.ts',
    'tests/support/both-languages.ts',
    'tests/support/quiet-main.ts',
    'tests/support/idle-callback.ts',
  ],
  testTimeout: 60_000,
}
/** Those whose saves go on past their test, or that put something in the place of a module or an observer. */
const onTheirOwn = [
  'tests/renderer/{db,stores}/**/*.test.ts',
  'tests/renderer/compose/{form,message/message-editor}.test.ts',
  'tests/renderer/drafts/{drafts-view,first-run}.test.ts',
  'tests/renderer/history/history-view.test.ts',
  'tests/renderer/shell/command-palette.test.ts',
  'tests/renderer/shortcuts/shortcuts.test.ts',
  'tests/renderer/templates/template-{sheet,shelf}.test.ts',
]

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
