import { nodeBundle } from './node-bundle.mjs'

/** What fills a data folder with 10,000 sends for the bench. Gives its path. */
export const historySeedBuild = () =>
  nodeBundle({
    name: 'history-seed',
    entry: 'tests/bench/history-seed.ts',
    sources: ['electron', 'tests/bench', 'tests/support/sample-attempt.ts'],
    external: ['classic-level'],
  })
