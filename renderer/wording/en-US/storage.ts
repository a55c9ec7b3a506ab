import type { storage as chinese } from '../zh-CN/storage'

export const storage: typeof chinese = {
  timed_out: { reason: 'the disk does not answer', remedy: 'Try again in a moment.' },
  disk_full: { reason: 'the disk is full', remedy: 'Free some space and try again.' },
  refused: { reason: 'the disk refused', remedy: 'Check the disk and the folder’s permissions.' },
  not_opened: { reason: 'the drafts cannot be opened', remedy: 'Open Pushdesk again.' },
  blocked: { reason: 'another window holds the drafts', remedy: 'Close the other Pushdesk.' },
  newer: {
    reason: 'the drafts need a newer version',
    remedy: 'They are untouched. Open the newer Pushdesk.',
  },
  not_backed_up: {
    reason: 'no backup could be made before their upgrade',
    remedy: 'Open Pushdesk again to upgrade them.',
  },
}
