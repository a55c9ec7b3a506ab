import type { ListFailure } from '../../../shared/tags/tag-list'
import { figure } from '../figure'
import type { Wording } from '../zh-CN'
import { persons } from './persons'

const LOOKS = {
  xlsx: 'an Excel workbook',
  xls: 'an old Excel workbook',
  pdf: 'a PDF',
  picture: 'a picture',
  other: 'a binary file',
} as const

const lines = (n: number): string => (n === 1 ? '1 line' : `${figure(n)} lines`)

/** Why a list could not be read, and what helps. */
function failure(found: ListFailure): string {
  switch (found.kind) {
    case 'empty':
      return 'Nobody is in it. Write one user ID per line; tags may follow.'
    case 'binary':
      return found.looksLike === 'xlsx' || found.looksLike === 'xls'
        ? `This is ${LOOKS[found.looksLike]}. Save it as CSV in your spreadsheet, then open that.`
        : `This is ${LOOKS[found.looksLike]}, not text. Choose a CSV or TXT file.`
    case 'encoding_unknown':
      return found.guess === null
        ? 'Its encoding could not be told. Save it as UTF-8 and open it again.'
        : `Its encoding could not be told; it may be ${found.guess}. Save it as UTF-8 and open it again.`
    case 'too_many_people':
      return `From line ${figure(found.line)} on there are more than ${figure(found.most)} people. Split the file and take one part at a time.`
    case 'not_a_file':
      return 'This is not a file. Choose a CSV or TXT file.'
    case 'changed':
      return 'Another program changed the file while it was read. Let it finish saving, then open it again.'
    case 'shrunk':
      return 'The file became shorter while it was read. Let it finish saving, then open it again.'
    case 'vanished':
      return 'The file vanished while it was read. See whether it was moved, then open it again.'
    case 'not_read':
      return `The system does not let us read this file (${found.code}). Check its rights, or copy it to this computer.`
    case 'reader_ended':
      return 'The reader of lists ended. Nothing was sent. Open the list again.'
  }
}

export const tagList: Wording['tagList'] = {
  title: 'Import a list of tags',
  lead: 'Read the list, check what changes, confirm. Nothing is sent before you confirm.',
  paste: 'Paste a list',
  pasteHint: 'One person per line: user ID, or user ID,tag,tag',
  pasteExample: 'u_208814,female,young,Beijing\nu_208816,female,Shanghai\nu_208823,male,Hangzhou',
  read: 'Read this list',
  open: 'Open a file…',
  openHint: 'CSV or TXT, in UTF-8, GBK or UTF-16, with a header or without.',
  pasted: 'Pasted list',
  another: 'Another list',
  cancel: 'Stop reading',
  reading: 'Reading the list',
  readSoFar: (n, people) => `${lines(n)} · ${persons(people)}`,
  rate: (n) => `${lines(n)} a second`,
  failed: 'The list was not read',
  failedOpen: 'Not opened: the program failed inside. Nothing was sent. Try again.',
  tooLong:
    'What you pasted is too long (over ten million characters). Save it as a CSV or TXT file and open that.',
  failure,
  facts: (n, people) => `${lines(n)} · ${persons(people)}`,
  repeated: (n) =>
    n === 1 ? '1 line repeated, counted once' : `${lines(n)} repeated, counted once`,
  merged: (n) => `${persons(n)} on several lines with different tags: the tags are put together`,
  layout: {
    label: 'How it was read',
    encoding: 'Encoding',
    separator: 'Separator',
    header: 'First line',
    headers: { yes: 'is a header', no: 'is data' },
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE',
      gb18030: 'GBK',
    },
    separators: { ',': 'comma', ';': 'semicolon', '\t': 'tab' },
    found: (what) => `Automatic: ${what}`,
  },
  remarks: {
    faults: (n) => `${lines(n)} with a fault, left out`,
    warnings: (n) => `${lines(n)} taken, but RongCloud may refuse ${n === 1 ? 'it' : 'them'}`,
    line: (n) => `Line ${figure(n)}`,
    more: (n) => `${lines(n)} more, all in the report`,
    download: 'Save the report…',
    saved: (file) => `Saved as ${file}`,
    gone: 'The list is no longer open. Open it again to save its report.',
    fileName: (list) => `${list} faults`,
    what: {
      line_too_long: 'the line is too long to be one person',
      not_text: 'unreadable characters; perhaps the wrong encoding',
      unclosed_quote: 'a quote is not closed',
      stray_quote: 'a quote in the wrong place',
      id_missing: 'no user ID',
      id_too_long: 'the user ID is longer than 64 characters',
      control_character: 'invisible control characters',
      formula: 'looks like a formula, not like a user ID',
      rounded_number:
        'a spreadsheet rounded the user ID; make that column text and export it again',
      tag_too_long: 'a tag is longer than 40 bytes',
      too_many_tags: 'more than 20 tags',
      without_tags: 'no tags: an empty cell clears nobody, so it is skipped',
      unusual_id: 'unusual characters in the user ID',
      unusual_tag: 'unusual characters in a tag; RongCloud may refuse it',
    },
  },
  mode: {
    label: 'How to write',
    names: { replace: 'Replace the set', add: 'Add', remove: 'Remove' },
    says: {
      replace:
        'All tags of each person become those of the list; old tags not in the list are gone. This is how RongCloud writes.',
      add: 'Everybody keeps their tags and gets those of the list besides. We must know what they have now.',
      remove:
        'Only the tags of the list are taken away; the others stay. We must know what they have now.',
    },
  },
  tags: 'Give these tags',
  tagsRemove: 'Take these tags away',
  tagsHint: 'The list has user IDs only, so everybody gets the same; Enter after each',
  clear: 'None at all: clear the tags of these people',
  clearing: 'All tags of these people will be cleared.',
  notClear: 'Do not clear; I will write tags',
  lesson: {
    title: 'RongCloud replaces the whole set of tags',
    text: 'Old tags that are not in the list are gone; RongCloud does not tell us what they were and has no undo. So we show what changes for each person first, by what this computer has recorded, and what was written can be put back as it was.',
    now: 'Now',
    list: 'The list says',
    after: 'Afterwards',
    person: 'u_208814',
    before: ['female', 'young', 'Beijing', 'regular'],
    wanted: ['female', 'Shanghai'],
    lost: (n) => `${String(n)} lost`,
  },
}
