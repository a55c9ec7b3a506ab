import type { Wording } from '../zh-CN'

export const templates: Wording['templates'] = {
  kind: 'Template',
  about: 'This template',
  unnamed: 'Untitled template',
  keep: 'Keep as template',
  keepNote: 'Keeps a copy as a template; this draft stays as it is',
  use: 'Use template',
  asks: (n, names) => `Asks for ${n} ${n === 1 ? 'thing' : 'things'} when used: ${names}`,
  howTo: 'Write a blank such as “{{city}}” where words change; it is asked for when used.',
  unsent: 'A template is never sent itself',
  unsentNote:
    'Make a draft of it: fill the blanks, check it, and send that draft. The template stays for the next time.',
  sheet: {
    label: 'Make a draft of a template',
    title: (name) => `A draft from “${name}”`,
    note: 'Fill in each once; it changes everywhere.',
    noPlaceholders: 'This template has no blanks; the draft will be just like it.',
    named: (name) => `Draft name: ${name}`,
    empty: (n) =>
      n === 1
        ? '1 blank is empty: it stays in the draft as written, and the check points it out.'
        : `${n} blanks are empty: they stay in the draft as written, and the check points them out.`,
    onlySaves: 'Only makes a draft; nothing is sent.',
    cancel: 'Not now',
    make: 'Make the draft',
  },
  shelf: {
    title: 'From a template',
    list: 'Templates',
    search: 'Search templates',
    nothingFound: (words) => `No template says “${words}”.`,
    asks: (names) => `Asks for ${names}`,
    asksNothing: 'No blanks to fill',
    edit: 'Edit',
    editOf: (name) => `Edit the template “${name}”`,
    all: (n) => `All ${n}`,
    fewer: 'Show fewer',
    more: (n: number): string => `${n} more are not listed: search by name or text.`,
    gone: 'This template cannot be read, or was deleted just now.',
  },
}
