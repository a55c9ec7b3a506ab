import type { Wording } from '../zh-CN'
import { persons } from './persons'

const quoted = (tags: readonly string[]): string => tags.map((tag) => `“${tag}”`).join(', ')

export const audience: Wording['audience'] = {
  side: {
    label: 'Audience and tags',
    import: 'Import a list of tags',
    person: 'One person',
  },
  tags: {
    hint: 'Press Enter after each',
    placeholder: 'such as Beijing',
    count: (count, most) => `${count} / ${most}`,
    longest: (bytes, most) => `longest ${bytes} / ${most} bytes`,
    bytes: (bytes, most) => `${bytes} / ${most} bytes`,
    remove: (tag) => `Remove tag “${tag}”`,
    more: (n) => `${n} more`,
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
    unknown: 'Unknown whether it was written: ',
    again: 'Writing the same set again changes nothing, so it is safe to repeat.',
    withoutTags: 'RongCloud’s answer holds no tags, or none that can be read.',
    remedy: {
      1002: 'RongCloud says a parameter is wrong; its own words name it.',
      1005: 'A tag is too long, or there are too many. Shorten them and write again.',
      1007: 'This app may not use the tag calls; enable them in RongCloud’s console.',
      1008: 'That was too fast. Wait a moment and come back.',
      1508: 'More than 100 kB. Take fewer people and write again.',
    },
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
