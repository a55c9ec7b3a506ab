import { figure } from '../figure'
import type { Wording } from '../zh-CN'
import { persons } from './persons'

const callsOf = (n: number): string => (n === 1 ? '1 call' : `${figure(n)} calls`)

/** Roughly, as one says it. */
function duration(seconds: number): string {
  if (seconds < 1) return 'under 1 second'
  if (seconds < 90) return `about ${figure(Math.ceil(seconds))} s`
  if (seconds < 5400) return `about ${figure(Math.round(seconds / 60))} min`
  const minutes = Math.round(seconds / 60)
  return `about ${figure(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`
}

export const tagPlan: Wording['tagPlan'] = {
  duration,
  title: 'What changes',
  planning: 'Comparing with what this computer has recorded…',
  stop: 'Stop',
  figures: {
    people: 'people to write',
    unchanged: 'unchanged, skipped',
    faults: 'faulty lines left out',
    overfull: 'would have more than 20 tags, skipped',
    unknown: 'people without a record here',
    losers: 'people lose tags',
    noLosers: 'By what this computer has recorded, nobody loses a tag',
  },
  calls: (calls, perSecond, time) =>
    `${callsOf(calls)} · at most ${figure(perSecond)} a second · ${time}`,
  lost: 'Tags to be lost',
  added: 'Tags gained',
  none: 'none',
  noneKnown: 'None by our record; of those without one nobody can say',
  count: (people) => persons(people),
  moreTags: (n) => `${figure(n)} more`,
  changes: 'Before and after',
  changesNote: 'RongCloud replaces the set: old tags not in the list are gone',
  columns: {
    person: 'User',
    now: 'Now',
    after: 'Afterwards',
    lost: 'Tags to be lost',
    added: 'Gained',
  },
  examples: (shown, all) => `The first ${figure(shown)} of ${persons(all)} who lose tags`,
  unknown: {
    replace: (n) =>
      `${persons(n)} without a record here: tags they may have at RongCloud will be gone. We can neither list them nor put them back.`,
    refused: (n) =>
      `${persons(n)} without a record here: we do not know their tags, so we cannot work out the new set.`,
    add: 'If you are sure they have no other tags, write down why; they are then taken for untagged, and tags they have at RongCloud will be gone.',
    remove:
      'If you are sure, write down why; they are then taken for untagged, and all their tags at RongCloud will be cleared.',
    reason: 'Why this is all right',
    reasonHint: 'for example: they all signed up today',
  },
  accept: {
    losers: (n) => `I have seen it: ${persons(n)} will lose tags`,
    unknown: (n) => `I understand: the tags of ${persons(n)} are not known and may be lost`,
    both: (losers, unknown) =>
      `I have seen it: ${persons(losers)} will lose tags, and those of ${persons(unknown)} more are not known`,
    by: (who, what) => (who === '' ? what : `${who}: ${what}`),
  },
  nothingSent: 'So far nothing has been sent.',
  rehearsal: 'Rehearsal: only the rehearsal list changes, no real person.',
  confirm: {
    replace: (people, calls) => `Set tags of ${persons(people)} · ${callsOf(calls)}`,
    add: (people, calls) => `Add tags to ${persons(people)} · ${callsOf(calls)}`,
    remove: (people, calls) => `Remove tags of ${persons(people)} · ${callsOf(calls)}`,
  },
  confirmRollBack: (people, calls) => `Put back the tags of ${persons(people)} · ${callsOf(calls)}`,
  confirming: 'Writing the job down…',
  nothingToDo: 'Nobody to change',
  acceptFirst: 'Tick the box above first',
  reasonFirst: 'Write down why first',
  typeName: (app) => `Type the app’s name, “${app}”, to overwrite these people’s tags`,
  nameMissing: (count) =>
    count === 1 ? '1 character of the name to go' : `${count} characters of the name to go`,
  nameDiffers: 'Not the app’s name',
  failure: {
    no_such_profile: 'This app has been removed from this computer. Nothing was sent.',
    no_such_list: 'The list is no longer open. Open it again.',
    no_such_job: 'The record of that job is gone.',
    nobody: 'Nobody to write: the list is empty, or there is nobody to put back.',
    bad_tags: 'Something is wrong with the tags. Fix what is marked first.',
    cancelled: 'Stopped before it was done.',
    not_kept: (detail) =>
      `This computer could not keep it (${detail}), so nothing was sent. Check the disk, then try again.`,
    no_such_plan: 'This check is out of date. Check again. Nothing was sent.',
    stale: 'Something else changed the record meanwhile. It was worked out anew: look again.',
    name_differs: 'What was typed is not the app’s name. Nothing was sent.',
    unknown_people: 'Some people have no record here. Write down why first.',
    another_job: 'Another job of this app is not over. Let it finish or cancel it, then confirm.',
    fault: 'The program failed inside. Nothing was sent. Restart it and try again.',
  },
  toJob: 'Show that job',
  again: 'Work it out again',
}
