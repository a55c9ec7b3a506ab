import type { Wording } from '../zh-CN'

export const about: Wording['settings']['about'] = {
  title: 'About',
  versions: 'Versions',
  app: 'Pushdesk 推送台',
  electron: 'Electron',
  chrome: 'Chromium',
  data: 'Data',
  dataText: 'Drafts, history and settings lie here. App Secrets do not.',
  dataFolder: 'Data folder',
  protection: 'Process sandbox',
  protected: 'On',
  unprotected: 'Off: the system does not allow it when run as root',
  asking: 'Asking the main process…',
  diagnostics: {
    title: 'Support',
    text: 'For whoever helps you: versions, settings, how far sends and jobs are, the last 500 lines of the log. No App Secret, no words of a message, no user ids.',
    act: 'Export diagnostics…',
    saved: (file) => `Saved as ${file}`,
    failed:
      'Not exported: the main process did not take it. Try again; if that fails, quit completely and reopen.',
  },
}
