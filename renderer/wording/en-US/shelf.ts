import type { StorageFailure } from '../../db/storage-failure'
import type { DraftState } from '../../drafts/list/draft-state'
import type { FiledWhat } from '../../stores/filing'
import type { Wording } from '../zh-CN'
import { drafts } from './drafts'
import { storage } from './storage'

function state(of: DraftState): string {
  switch (of.kind) {
    case 'sent':
      return 'Sent'
    case 'rehearsed':
      return 'Rehearsed'
    case 'template':
      return 'Template'
    case 'unsaved':
      return drafts.unsaved(of.reason)
    default:
      return drafts.progress(of)
  }
}

const some = (n: number): string => (n === 1 ? '1 draft' : `${n} drafts`)

function filed(what: FiledWhat, n: number): string {
  switch (what.kind) {
    case 'binned':
      return `Moved ${some(n)} to the bin.`
    case 'moved':
      return what.name === ''
        ? `Took ${some(n)} out of their folder.`
        : `Moved ${some(n)} to “${what.name}”.`
    case 'labelled':
      return `Labelled ${some(n)} “${what.name}”.`
    case 'unlabelled':
      return `Took the label “${what.name}” off ${some(n)}.`
    case 'folder_renamed':
      return `The folder “${what.from}” is called “${what.to}” now.`
    case 'label_renamed':
      return `The label “${what.from}” is called “${what.to}” now.`
    case 'folder_removed':
      return `Deleted the folder “${what.name}”; ${some(n)} from it stayed.`
    case 'label_removed':
      return `Deleted the label “${what.name}”; ${some(n)} stayed.`
  }
}

export const shelf: Wording['shelf'] = {
  state,
  filed,
  notFiled: (reason: StorageFailure) =>
    `Not all of it was done: ${storage[reason].reason}. What was done can be undone, the rest is where it was. ${storage[reason].remedy}`,
  running: (done, all) => `Filing: ${done} of ${all}`,
  reading: (done, all) =>
    `Reading the other drafts: ${done} of ${all}. Until then search and filters are not complete.`,
  looking: (n) => `${n} still to be looked at; they join the list then.`,
  kinds: { label: 'Kind', all: 'All' },
  filter: {
    label: 'Filter drafts',
    state: 'State',
    platform: 'Platform',
    folder: 'Folder',
    labels: 'Label',
    days: 'Changed',
    clear: 'Clear filters',
    nothing: 'No draft matches these filters.',
  },
  any: {
    state: 'Any state',
    platform: 'Any phone',
    folder: 'Any folder',
    label: 'Any label',
    days: 'Any time',
  },
  states: {
    ready: 'Ready',
    to_see: 'To check',
    unfinished: 'Unfinished',
    wrong: 'To fix',
    sent: 'Sent',
    rehearsed: 'Rehearsed',
    template: 'Template',
    unsaved: 'Not saved',
  },
  platforms: { ios: 'iOS', android: 'Android', both: 'Both' },
  lastDays: (days) => (days === '1' ? 'Last day' : `Last ${days} days`),
  noFolder: 'In no folder',
  tidy: 'Organise',
  tidyTitle: 'Folders and labels',
  tidyNote: 'Move drafts to a folder or label them, and it appears here.',
  folders: 'Folders',
  labels: 'Labels',
  rename: (name) => `Rename “${name}”`,
  removeName: (name) => `Delete “${name}”, keep its drafts`,
  chosen: (n) => `${n} selected`,
  act: {
    move: 'Move to folder',
    label: 'Labels',
    bin: 'To the bin',
    export: 'Export',
    none: 'Select one only',
  },
  newFolder: 'Name of a new folder',
  newLabel: 'Name of a new label',
  add: 'Add',
  outOf: 'Out of the folder',
  exported: (n, path) => `Exported ${some(n)} to ${path}`,
  pane: {
    label: 'This draft',
    changed: (when) => `Changed ${when}`,
    audience: 'Audience',
    badge: 'Badge',
    extras: 'Extras',
    none: 'None',
    folder: 'Folder',
    versions: 'Versions',
    noVersions: 'No versions yet',
    close: 'Hide the preview',
    unread: 'This draft cannot be read now.',
    preview: 'Preview',
  },
}
