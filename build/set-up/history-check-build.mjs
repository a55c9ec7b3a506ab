import { nodeBundle } from './node-bundle.mjs'

/** The check of an exported history as one file: the app's own rule of the chain, not a copy. */
export const historyCheckBuild = () =>
  nodeBundle({
    name: 'check-history',
    entry: 'electron/history/check-cli.ts',
    sources: ['electron/history', 'electron/outbox', 'electron/message-of.ts'],
  })
