import type { Wording } from '../zh-CN'

export const files: Wording['files'] = {
  disk: {
    full: 'Not written: the disk is full. The file that was there is unharmed.',
    denied: 'Not written: that folder may not be written to. Please choose another place.',
    gone: 'Not written: that folder is gone. Please choose another place.',
    other: (code) => `Not written (${code}). The file that was there is unharmed.`,
  },
}
