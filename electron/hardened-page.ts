import type { WebPreferences } from 'electron'

/** What every page of ours is given, and no more (reliability.md, «Security»). */
export const hardenedPage = (preload: string): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  // It would fetch dictionaries from the network.
  spellcheck: false,
})
