import type { PauseCause } from '../../../shared/tags/tag-job'
import { figure } from '../figure'
import type { Wording } from '../zh-CN'
import { persons } from './persons'

/** Why it stands still, and what lets it go on. */
function cause(found: PauseCause): string {
  switch (found.kind) {
    case 'person':
      return 'You paused it.'
    case 'refused':
      return `RongCloud refuses this app’s calls (${String(found.code)}${found.message === '' ? '' : `: ${found.message}`}). Check the secret and the rights in Settings, then resume.`
    case 'no_secret':
      return 'The keychain did not give the App Secret. Unlock it, or save the secret again in Settings, then resume.'
    case 'no_profile':
      return 'This app has been removed from this computer. Connect it again, then resume.'
    case 'other_app':
      return 'The app has another App Key now, and the list must not go to another app. Change it back and resume, or cancel.'
    case 'bad_host':
      return `The address or its certificate is wrong (${found.detail}). Put it right in Settings, then resume.`
    case 'disk':
      return `The disk of this computer did not take it (${found.detail}). Make room, then resume.`
  }
}

export const tagJobs: Wording['tagJobs'] = {
  title: 'Tag jobs',
  none: 'No tag jobs yet',
  noneText:
    'Import a list; once confirmed it becomes a job. You see how far it is, can pause and cancel it, and put everything back afterwards.',
  pasted: 'Pasted list',
  pastedAt: (time) => `Pasted list ${time}`,
  rollBackOf: (name) => `Put back “${name}”`,
  retryOf: (name) => `Retry “${name}”`,
  gone: 'This computer has no record of that job.',
  all: 'All jobs',
  state: { running: 'Writing', paused: 'Paused', done: 'Done', cancelled: 'Cancelled' },
  head: {
    running: (done, all) => `Writing batch ${figure(done)} of ${figure(all)}`,
    paused: (done, all) => `Paused after batch ${figure(done)} of ${figure(all)}`,
    done: 'All written',
    cancelled: (done, all) => `Cancelled after batch ${figure(done)} of ${figure(all)}`,
  },
  people: (done, all) => `${figure(done)} of ${persons(all)}`,
  written: (people) => `${persons(people)} written`,
  rate: (people) => `${persons(Math.round(people))} a second`,
  left: (time) => `${time} left`,
  limit: (perSecond) => `at most ${figure(perSecond)} calls a second`,
  waiting: {
    send: 'Waiting: a push is being sent and goes first.',
    turn: 'In the queue: another job is before it.',
    over_rate: 'RongCloud says it is too fast (1008). It goes on by itself in a moment.',
    network: 'No network. It goes on by itself once there is one.',
    server:
      'RongCloud did not answer. This batch is written once more in a moment; the same tags twice are the same.',
  },
  cause,
  safe: (next) =>
    `A power cut or a quit does no harm: it goes on at batch ${figure(next)} and repeats at most the one on its way.`,
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel',
  cancelAsk: (people) =>
    `Nothing more is written. The ${persons(people)} already written stay as they are; you can put them back later.`,
  cancelYes: 'Cancel this job',
  cancelNo: 'Keep writing',
  pausing: 'Stopping…',
  progress: 'Progress',
  result: {
    people: 'written',
    failed: 'refused by RongCloud',
    leftOut: 'changed elsewhere meanwhile, left alone',
    unsure: 'unknown whether written',
    never: 'not written',
    repeated: (n) =>
      `${n === 1 ? '1 batch was' : `${figure(n)} batches were`} written twice for want of an answer; the result is the same.`,
  },
  lost: 'Tags taken away',
  added: 'Tags given',
  accepted: (what) => `Accepted: ${what}`,
  confirmedAt: (when) => `confirmed ${when}`,
  retry: {
    title: 'Not written',
    text: (people) =>
      `${persons(people)} not written. See to the reason and try again, or save them as a list.`,
    act: 'Try these again…',
    file: 'Save as a list…',
  },
  back: {
    title: 'Put the old tags back',
    text: (people) =>
      `Before it wrote, this computer noted everybody’s tags. Putting them back is a job too: you see what changes, and it writes once confirmed; at most ${persons(people)}.`,
    unknown: (n) => `${persons(n)} had no record before and cannot be put back.`,
    nothing: 'Nobody had a record before, so there is nothing to put back.',
    act: 'Put the old tags back…',
    file: 'Save the roll-back list…',
    close: 'Do not put back',
    done: (when) => `Put back once, ${when}.`,
  },
  file: {
    saved: (file, people) => `${persons(people)} saved as ${file}`,
    retryName: (name) => `${name} not written`,
    rollBackName: (name) => `${name} roll-back`,
  },
  failure: {
    no_such_job: 'The record of this job is gone.',
    too_late: 'It has just ended.',
    not_kept: (detail) =>
      `This computer could not keep it (${detail}). The job is as it was; check the disk and try again.`,
    fault: 'The program failed inside. The job is as it was. Restart it and try again.',
  },
  unlisted: 'The record of jobs could not be read. ',
  tryAgain: 'Read again',
}
