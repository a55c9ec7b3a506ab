import { assertNever } from '../../../shared/assert-never'
import type { JsonFault } from '../../compose/json/json-fault'
import type { Wording } from '../zh-CN'

function says({ kind, key }: JsonFault): string {
  switch (kind) {
    case 'empty':
      return 'No JSON here yet.'
    case 'not_object':
      return 'Needs one JSON object, from { to }.'
    case 'comment':
      return 'JSON has no comments: take it out.'
    case 'trailing_comma':
      return 'One comma too many after the last member.'
    case 'comma_missing':
      return 'A comma is missing before this.'
    case 'colon_missing':
      return 'A colon is missing after the name.'
    case 'name_expected':
      return 'A name in double quotes belongs here.'
    case 'value_expected':
      return 'A value is missing here.'
    case 'brace_missing':
      return 'A } is missing.'
    case 'bracket_missing':
      return 'A ] is missing.'
    case 'string_open':
      return 'The text does not end with a double quote.'
    case 'bad_number':
      return 'This is no number.'
    case 'bad_escape':
      return 'What follows the backslash is wrong.'
    case 'bad_character':
      return 'This character does not belong here.'
    case 'bad_word':
      return 'JSON does not know this word; texts stand in straight double quotes.'
    case 'odd_blank':
      return 'A special space, as web pages have it: use a plain one.'
    case 'text_behind':
      return 'The JSON has ended before this.'
    case 'too_deep':
      return 'Nested too deep, beyond 64 levels.'
    case 'duplicate_key':
      return `“${short(key)}” stands here twice, only the last one counts.`
    case 'reserved_key':
      return `The name “${key}” cannot be kept: take another.`
    default:
      return assertNever(kind)
  }
}

const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)

export const json: Wording['json'] = {
  at: (line, column) => `Line ${line}, column ${column}`,
  says,
  goTo: (line) => `Go to line ${line}`,
  more: (n) => `${n} more behind it: put the first right first.`,
}
