import type { Wording } from '../zh-CN'

const quoted = (tags: readonly string[]): string => tags.map((tag) => `“${tag}”`).join(', ')
const persons = (count: number): string => (count === 1 ? '1 person' : `${count} people`)

export const audience: Wording['audience'] = {
  side: {
    label: 'Audience and tags',
    import: 'Import a list of tags',
    person: 'One person',
  },
  title: 'Audience and tags',
  lead: 'Give tags to one person or to many, then choose people by tag when you send.',
  people: {
    label: 'User IDs',
    hint: 'One per line',
    placeholder: 'u_208814\nu_208816',
    count: (count, most) => `${count} / ${most} people`,
    repeated: (count) =>
      count === 1 ? '1 line repeated, counted once' : `${count} lines repeated, counted once`,
  },
  tags: {
    label: 'Tags',
    hint: 'Press Enter after each',
    placeholder: 'such as Beijing',
    count: (count, most) => `${count} / ${most}`,
    longest: (bytes, most) => `longest ${bytes} / ${most} bytes`,
    bytes: (bytes, most) => `${bytes} / ${most} bytes`,
    remove: (tag) => `Remove tag “${tag}”`,
    more: (n) => `${n} more`,
    none: 'No tags at all clears the tags of these people',
  },
  warning: {
    title: 'This replaces the whole set; it does not add',
    text: 'All tags these people have are replaced by the set above, and old tags not in it are gone. RongCloud has no undo and does not tell us the old ones.',
  },
  request: { show: 'Show the request', hide: 'Hide the request', what: 'the request' },
  write: 'Replace tags…',
  confirm: {
    replace: (people, tags) => `All tags of ${persons(people)} become ${quoted(tags)}.`,
    clear: (people) => `All tags of ${persons(people)} are cleared.`,
    noWayBack: 'Once written to RongCloud it cannot be undone.',
    rehearsal: 'It changes the rehearsal list only, no real person.',
    yes: (people) => `Replace tags of ${persons(people)}`,
    yesClear: (people) => `Clear tags of ${persons(people)}`,
    no: 'Not yet',
    writing: 'Writing…',
  },
  answer: {
    done: 'Written',
    now: (people, tags) =>
      tags.length > 0
        ? `${persons(people)} now ${people === 1 ? 'has' : 'have'} the tags ${quoted(tags)} and no others.`
        : `${persons(people)} now ${people === 1 ? 'has' : 'have'} no tags.`,
    refused: 'Not written: ',
    notSent: 'Not written: ',
    unknown: 'Unknown whether it was written: ',
    again: 'Writing the same set again changes nothing, so it is safe to repeat.',
    fault: {
      no_such_profile: 'Not written: this app has been removed from this computer.',
      assignment_has_errors: 'Not written: there is something to fix.',
      unknown_call: 'Not written: the parts of the program do not match. Restart it.',
      bad_input: 'Not written: it holds something the program does not know.',
      untrusted_sender: 'Not written: this window is not trusted. Restart the program.',
      crashed: 'The program failed inside and cannot say. Writing the same set again is safe.',
    },
  },
  peopleMissing: 'Fill in user IDs first',
  fixFirst: 'Fix what is marked first',
}
