import { figure } from '../figure'
import type { Wording } from '../zh-CN'
import { persons } from './persons'

const ago = (days: number): string =>
  days < 1 ? 'today' : days === 1 ? 'yesterday' : `${figure(days)} days ago`

export const segments: Wording['segments'] = {
  title: 'Saved audiences',
  create: 'New audience',
  lead: 'Give a group of people a name, and drafts choose it by that name. A change here reaches drafts that are not sent yet; what was sent keeps the conditions of that moment.',
  none: 'Name it, add tags, and choose it when you write a push.',
  name: 'Name',
  nameHint: 'such as Young customers in Beijing',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved',
  nameFirst: 'Give it a name first',
  conditionFirst: 'Add a condition first',
  fixFirst: 'Fix what is marked first',
  remove: 'Delete',
  removed: (name) => `“${name}” is deleted; drafts that used it keep its conditions.`,
  removeAsk: 'Drafts that use it keep its present conditions.',
  removeYes: 'Delete this audience',
  removeNo: 'Keep it',
  failed: (detail) => `Not saved: the disk of this computer did not take it (${detail}).`,
  fault: 'Not saved: the program failed inside. Restart it and try again.',
  estimate: {
    label: 'About how many',
    counting: 'Counting…',
    nothing: 'No condition yet: nobody gets it',
    people: (n) => persons(n),
    about: (n) => `about ${persons(n)}`,
    sandbox: 'rehearsal list, exact',
    ids: 'people in the list',
    mirror: (days) => `by this computer’s record of ${ago(days)}`,
    noMirror: 'This computer has set no tags yet, so it cannot count; that does not mean nobody',
    known: (n) => `${persons(n)} on record in all; tags set elsewhere are not in it`,
    packageIgnored: 'The record does not know who has which package; it can only be fewer',
    failed: 'Not counted: the program failed inside. Restart it and try again.',
  },
  means: 'Chosen',
  overlap: {
    label: 'Compare with',
    choose: 'Choose one',
    both: (both, name) => `${persons(both)} also in “${name}”`,
    unknown: (n) => `${figure(n)} more IDs without a record here: nobody can say`,
  },
  tooMany: (n, most, sends) =>
    `RongCloud takes ${figure(most)} user IDs at most; here are ${figure(n)}. One push cannot reach them: it takes ${figure(sends)} pushes and ${figure(sends)} tickets.`,
  tagInstead: 'Or give them all one tag first and send by that tag: that takes 1 ticket.',
  from: (name) => `by the saved audience “${name}”`,
  split: (sends) => `Split into ${figure(sends)} drafts`,
  splitAsk: (sends, left) =>
    `This makes ${figure(sends)} more drafts, each checked and sent by itself, ${figure(sends)} tickets in all; ${figure(left)} left today. Nothing is sent here.`,
  splitYes: (sends) => `Make ${figure(sends)} drafts`,
  splitNo: 'Do not split',
  part: (name, at, of) => `${name} ${String(at)}/${String(of)}`,
  pick: {
    label: 'Saved audience',
    own: 'Conditions of its own',
    linked: (name) => `Uses “${name}”: when that changes, this follows, until it is sent.`,
    gone: (name) =>
      `“${name}” is not among the saved audiences of this app: it was deleted, or belongs to another app. The conditions stay in the draft, which can be sent as it is.`,
    followed: (name) => `“${name}” was changed since; this draft has followed.`,
    before: (conditions) => `It was: ${conditions}.`,
    seen: 'All right',
    keep: 'Keep the old conditions and follow no more',
    letGo: (name) => `The conditions were edited: they no longer follow “${name}”.`,
    takeBack: 'Take them back',
    unread: 'Saved audiences could not be read; the conditions are those this draft had last.',
    again: 'Read again',
    first: 'Save a group of people as an audience…',
    unlink: 'Use conditions of its own',
    manage: 'Manage saved audiences',
  },
  dictionary: {
    title: 'Tags',
    lead: 'Counts are what this computer has set, not RongCloud’s own.',
    age: (oldest, newest) =>
      oldest === newest
        ? `By the record of ${ago(newest)}.`
        : `By the record of ${ago(oldest)} to ${ago(newest)}.`,
    all: (n) => `All ${figure(n)} tags`,
    none: 'This computer has set no tags yet',
    noneText: 'Once it has, each tag stands here with its people and how old that count is.',
    filter: 'Find a tag',
    notFound: 'No such tag. Only those that this computer has set are here.',
    more: (n) => `${figure(n)} more: find them with the box above`,
    tag: 'Tag',
    people: 'People',
    share: 'Of those on record',
    use: 'Make an audience of it',
    failed: 'The tags could not be read: the program failed inside. Restart it and try again.',
  },
}
