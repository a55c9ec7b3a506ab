import type { DraftProgress } from '../../drafts/judge-draft'
import type { Wording } from '../zh-CN'
import { storage } from './storage'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const some = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

function progress(state: DraftProgress): string {
  switch (state.kind) {
    case 'ready':
      return 'Ready'
    case 'to_see':
      return `${state.count} to look at`
    case 'unfinished':
      return 'Half written'
    case 'wrong':
      return `${state.count} to fix`
  }
}

export const drafts: Wording['drafts'] = {
  title: 'Drafts',
  count: (n) => `${n} in all`,
  create: 'New draft',
  search: 'Search names and texts',
  clearSearch: 'Clear the search',
  found: (n) => `${n} found`,
  nothingFound: (words) => `No draft says “${words}”.`,
  list: 'List of drafts',
  unnamed: 'Unnamed draft',
  noText: 'No text yet',
  open: 'Open',
  choose: 'Choose',
  duplicate: 'Duplicate',
  copyOf: (name) => `${name} copy`,
  remove: 'Delete',
  removed: (name) => `“${name}” is in the bin.`,
  notRemoved: 'Not deleted: the disk refused, and the draft is still here.',
  undo: 'Undo',
  dismiss: 'Got it',
  onlyComposer: 'Sending happens in the composer, never here',
  progress,
  yesterday: 'Yesterday',
  weekday: (day) => weekdays[day] ?? '',
  monthDay: (month, day) => `${months[month - 1] ?? ''} ${day}`,
  fullDate: (year, month, day) => `${months[month - 1] ?? ''} ${day}, ${year}`,
  unreadable: (n) =>
    `${some(n, 'draft', 'drafts')} cannot be read by this version. They lie on the disk as they were, neither deleted nor changed.`,
  notLoaded: (reason) =>
    `The drafts cannot be read: ${storage[reason].reason}. ${storage[reason].remedy}`,
  readOnly: (reason) =>
    `The drafts can be read, not changed: ${storage[reason].reason}. ${storage[reason].remedy}`,
  changedElsewhere: (name) => `${name} (changed elsewhere)`,
  start: {
    back: (n) =>
      `The drafts were damaged on disk: ${some(n, 'draft was', 'drafts were')} missing or outdated and came back from the second copy. All of them are below.`,
    standIn: (n) =>
      `The drafts cannot be opened; the ${n} below are from the second copy. Restart Pushdesk: the damaged folder moves to quarantine, nothing is deleted.`,
    noMirror: (reason) =>
      `The second copy cannot be read: ${reason}. The drafts themselves are all here; restart Pushdesk to try again.`,
    look: 'Have a look',
    hide: 'Hide',
    list: 'Drafts that came back',
    restart: 'Restart Pushdesk',
    notNoted: (reason) =>
      `The damaged folder could not be marked for moving: ${reason}. Check the free space and the folder’s permissions, then try again.`,
  },
  mirror: {
    behind: (reason) => `Second copy not saved: ${reason}`,
    both: 'Saved in both places',
    fault: 'the main process did not take it',
  },
  unsaved: (reason) => `Not saved: ${storage[reason].reason}`,
  unsavedNote: (n, reason) =>
    `${some(n, 'draft is', 'drafts are')} not saved: ${storage[reason].reason}. All words are still in this window, which keeps trying: do not close it yet. ${storage[reason].remedy}`,
  saveAgain: 'Save again',
  retry: 'Read again',
  first: {
    title: 'First decide what people will see',
    rehearsal:
      'This is a rehearsal: no key, no network, and nobody receives anything. Choose a kind and write the first one.',
    real: 'Choose a kind and write the first one. Writing only saves, it never sends.',
    another: 'New draft: which kind?',
    anotherNote:
      'Both use the same call, but people see different things, and one cannot be turned into the other.',
    push: 'Notification only: it opens the app, nothing stays in chat.',
    broadcast: 'Goes into chat; people offline get a notification first.',
    samples: 'Or start from a sample',
    ownApp: 'Connect your own app',
  },
  samples: {
    launch: {
      name: 'New arrivals, on sale tonight',
      about: 'A push with title and badge',
      title: 'Autumn harvest · 20:00 tonight',
      alert:
        'Osmanthus oolong, Wuyi Shuixian and old-tree white go on sale at 20:00 tonight. The first 500 orders get handmade tea cakes.',
    },
    silent: {
      name: 'Refresh the home page silently',
      about: 'See how silent “silent” is',
      alert: 'The home page is new. Have a look at today’s teas.',
      audience: (n) => `${n} internal testers`,
    },
    weekly: {
      name: 'Members’ weekly',
      about: 'A broadcast that goes into chat',
      alert: 'This week for members: 10% off three autumn teas, double points until Sunday.',
      content:
        'This week for members: 10% off three autumn teas, double points until Sunday. Answer “tasting” for a seat on Saturday.',
      tag: '会员',
    },
  },
}
