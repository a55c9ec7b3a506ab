import type { Wording } from '../zh-CN'

export const shortcuts: Wording['shortcuts'] = {
  title: 'Keyboard shortcuts',
  note: 'While you type in a field, shortcuts of a single sign do nothing.',
  close: 'Close',
  open: 'Shortcuts',
  scopes: {
    everywhere: 'Everywhere',
    drafts: 'Drafts',
    newDraft: 'New draft',
    compose: 'Composing',
    phones: 'Phones',
  },
  names: {
    search: 'Search drafts, views and apps',
    newDraft: 'New draft',
    help: 'All shortcuts',
    close: 'Close what is open, or recall',
    rowBefore: 'Row above',
    rowAfter: 'Row below',
    openRow: 'Open this row',
    duplicate: 'Duplicate this draft',
    removeRow: 'Delete this draft, can be undone',
    choosePush: 'Write a push',
    chooseBroadcast: 'Write a broadcast',
    forward: 'One step on',
    stateBefore: 'Situation before',
    stateAfter: 'Next situation',
  },
}
