import type { Wording } from '../zh-CN'

export const shell: Wording['shell'] = {
  environment: { rehearsal: 'Rehearsal', development: 'Development', production: 'Production' },
  kind: { push: 'Push', broadcast: 'Broadcast' },
  proof: { known: 'Confirmed', near: 'Approximate', sketch: 'Sketch' },
  nav: {
    label: 'Main',
    today: 'Today',
    drafts: 'Drafts',
    audience: 'Audience',
    history: 'History',
    integration: 'Guide',
    settings: 'Settings',
  },
  switcher: {
    button: (app, environment) => `Switch app, now ${app}, ${environment}`,
    menu: 'Apps',
    connect: 'Connect an app',
  },
  tooMuch: (size, most) =>
    `Not put in: this text has ${size}, and a whole request is under ${most}.`,
  palette: {
    button: 'Search drafts, history, pages',
    placeholder: 'Name, text, receipt id, date, state, or a page',
    label: 'Search',
    views: 'Pages',
    drafts: 'Drafts',
    templates: 'Templates',
    segments: 'Saved audiences',
    sends: 'History of sends',
    apps: 'Switch to app',
    more: (n) => `${n} more`,
    count: (n) => (n === 1 ? '1 result' : `${n} results`),
    nothing: (query) => `No draft, template, saved audience, send, page or app contains “${query}”`,
    reading: 'Drafts are still being read; they can be found once that is done.',
    notRead: 'Drafts cannot be read; only pages and the history are searched.',
    keys: { move: 'choose', open: 'open', close: 'close' },
  },
  tickets: {
    left: (today, hour) => [today, ' left today, ', hour, ' this hour'],
    details: 'Send tickets',
    rule: (perHour, perDay) =>
      `Pushes and broadcasts together: ${perHour} in any 60 minutes, ${perDay} a day.`,
    held: (count) =>
      count === 1
        ? '1 is held by an unknown result and not given back until that is settled.'
        : `${count} are held by unknown results and not given back until those are settled.`,
    holders: 'Holding tickets in the last 24 hours',
    several: (what, count) => `${what}: ${count}`,
    noHolders: 'Nobody took a ticket in the last 24 hours.',
    note: {
      open: 'Note a colleague’s send',
      time: 'Time',
      timeHint: 'Hour and minute today; empty is now',
      timePlaceholder: 'now',
      who: 'Who',
      whoPlaceholder: 'Their name',
      text: 'Note',
      save: 'Note it',
      cancel: 'Cancel',
      withdraw: 'Withdraw',
      withdrawLabel: (name) => `Withdraw the note about ${name}`,
      wrong: {
        not_a_time: 'Write it like 17:56',
        to_come: 'It is not that late today yet',
      },
      failed: {
        not_written: (detail) =>
          `Not written to disk: ${detail}. The tickets are unchanged; look at the disk and try again.`,
        fault:
          'The main process did not take it; the tickets are unchanged. Try again, or quit and open again.',
      },
    },
  },
  next: {
    label: 'Next ticket',
    short: 'Free',
    now: 'now',
    today: (time) => `at ${time}`,
    tomorrow: (time) => `tomorrow ${time}`,
  },
  clock: {
    warn: (apart) =>
      `This computer’s clock is ${apart} from RongCloud’s; a little more and sends are refused.`,
    block: (apart) => `This computer’s clock is ${apart} from RongCloud’s; nothing can be sent.`,
    advice: 'Let the system set date and time by itself; this line goes away then.',
  },
  network: {
    label: 'Network',
    online: 'Online',
    offline: 'Offline',
    unneeded: 'No network needed',
  },
  revived:
    'This page crashed and was opened again. Every saved word is here; a send that was waiting was recalled, and the history says so.',
  start: {
    title: 'The apps could not be read',
    text: 'Drafts and secrets are untouched.',
    reason: {
      unknown_call: 'Window and main process do not match. Quit completely and open again.',
      bad_input: 'The main process does not understand the window. Quit completely and open again.',
      untrusted_sender: 'The main process does not trust this window. Quit and open again.',
      crashed: (reference) => `The main process failed, log reference ${reference}.`,
    },
    retry: 'Try again',
  },
}
