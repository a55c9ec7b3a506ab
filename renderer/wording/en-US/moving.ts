import type { MovingFault } from '../../../shared/moving/moving-fault'
import type { Wording } from '../zh-CN'
import { storage } from './storage'

const things = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

function fault(found: MovingFault): string {
  switch (found.kind) {
    case 'empty':
      return 'The file is empty. Please copy it again.'
    case 'byte_order_mark':
      return 'Line 1: it begins with a byte order mark, so another program has saved it. Please use the file as it was exported.'
    case 'other_format':
      return 'Line 1: this is no file of drafts from Pushdesk.'
    case 'newer':
      return `Line 1: a newer Pushdesk wrote it (format ${found.schema}). Please update Pushdesk here first.`
    case 'not_json':
      return `Line ${found.line}: it cannot be read (${found.detail}). Please copy the file again.`
    case 'bad_record':
      return `Line ${found.line}: this version does not accept “${found.where || 'this record'}”.`
    case 'repeated':
      return `Line ${found.line}: the same thing stands there twice.`
    case 'cut':
      return `Line ${found.line}: the file breaks off here; it had ${things(found.promised, 'record', 'records')}. Please copy it again.`
    case 'too_many':
      return `Line ${found.line}: from here on there is more than the ${things(found.promised, 'record', 'records')} it had. It was changed; please use the original.`
    case 'wrong_hash':
      return 'The checksum in line 1 does not match: the file was changed, or damaged on its way. Please copy it again.'
    case 'not_utf8':
      return `Line ${found.line}: this is no UTF-8 text, so another program has saved it. Please use the file as it was exported.`
  }
}

export const moving: Wording['moving'] = {
  title: 'Data and backups',
  moveTitle: 'Export and import',
  moveText:
    'Drafts, templates, named versions, apps, saved audiences and appearance in one file, to take to another computer.',
  noSecret: 'No App Secret is in the file: on a new computer it has to be saved once more.',
  export: 'Export everything…',
  exporting: 'Exporting…',
  exported: (file, count) => `${things(count, 'record', 'records')} exported to ${file}.`,
  import: 'Import a file…',
  importing: 'Reading the file…',
  fileName: (day) => `Pushdesk drafts ${day}`,
  copyOf: (name) => `${name} (imported)`,
  backups: {
    title: 'Automatic backups',
    text: 'One a day, in “backups” in the data folder: the last 7 days are kept, and one a week for the 4 weeks before.',
    list: 'Backups',
    none: 'There is none yet. The first is made on the day of the first draft.',
    now: 'Back up now',
    making: 'Backing up…',
    reason: {
      daily: 'Daily',
      upgrade: 'Before an upgrade',
      import: 'Before an import',
      restore: 'Before a restore',
    },
    count: (n) => things(n, 'record', 'records'),
    unreadable: 'Line 1 cannot be read',
    restore: 'Restore…',
    restoreOf: (when) => `Restore the backup of ${when}`,
    failed: (reason) => `Today’s backup was not written. ${reason}`,
    unlisted: (reason) =>
      `The backups cannot be listed: ${reason}. Please check the permissions of the data folder.`,
    toSettings: 'See backups',
    upgraded: (reason) =>
      `The backup before the upgrade of the drafts was not written. ${reason} The upgrade is done and every draft is there.`,
  },
  failure: {
    nothing: (name) => `“${name}” was not imported; nothing has changed.`,
    fault,
    tooBig: (name, megabytes) =>
      `“${name}” has ${megabytes} MB, which no file of Pushdesk has. It was not read.`,
    notRead: (code) =>
      `The file cannot be read (${code}). Move it somewhere else, or check its permissions, and try again.`,
    gone: 'The file just read is no longer at hand; please choose it again.',
    storage: (reason) =>
      `The drafts did not do it: ${storage[reason].reason}. Nothing has changed. ${storage[reason].remedy}`,
    noSegments:
      'The saved audiences could not be read; nothing has changed. Restart the app and try again.',
    unsaved:
      'Some drafts are not saved yet, so nothing can be imported now. The list of drafts says why.',
    noBackup: (reason) =>
      `A backup has to come first and was not written, so nothing has changed. ${reason}`,
    changed:
      'These drafts were changed elsewhere just now; nothing has changed here. Look again, then press again.',
    crashed: 'The main process did not take it; nothing has changed. Please try again.',
  },
  dialog: {
    fromFile: 'Import a file',
    fromBackup: (when) => `Restore the backup of ${when}`,
    counts: {
      added: 'Added',
      replaced: 'Replaced',
      copied: 'Kept beside ours',
      kept: 'Ours stay',
      same: 'The same',
    },
    conflict: 'Where a draft differs here and there',
    choices: { newer: 'Keep newer', both: 'Keep both', file: 'Take the file’s' },
    choiceSays: {
      newer: 'Of both, the one that was saved last stays.',
      both: 'Ours stay as they are; the file’s come beside them, with “imported” behind their names.',
      file: 'The file’s replace ours; so do its apps.',
    },
    list: 'What will change',
    app: 'App',
    segment: 'Saved audience',
    versions: (n) => things(n, 'named version', 'named versions'),
    more: (n) => `and ${n} more`,
    nothing: 'The file says the same as what is here; there is nothing to take in.',
    allKept:
      'The file has nothing that is missing here; what differs stays as chosen above. Nothing to take in.',
    desk: (language, theme, seconds) =>
      `Take appearance and hold of the file too: ${language}, ${theme}, ${seconds} s of hold`,
    unknown: (types) =>
      `This version does not know: ${types}. They are left out; the rest is taken in.`,
    unreadable: (n) =>
      `${things(n, 'record was', 'records were')} unreadable when the file was written, and left out.`,
    first: 'A backup is made first; you can go back to it at any time.',
    cancel: 'Cancel',
    take: (n) => `Take in ${n}`,
    taking: 'Taking in…',
  },
  taken: (added, replaced) =>
    `Taken in: ${added} added, ${replaced} replaced. What was there before is among the backups.`,
  profilesLeft: (names) => `These apps were not saved: ${names}. Please import once more.`,
  segmentsLeft: (names) =>
    `These saved audiences were not saved: ${names}. Please import once more.`,
}
