import { nodeBundle } from './node-bundle.mjs'

/** The sandbox's command line as one file. Gives its path. */
export const sandboxBuild = () =>
  nodeBundle({
    name: 'sandbox',
    entry: 'electron/sandbox/cli.ts',
    sources: ['electron/sandbox', 'electron/rongcloud'],
  })
