import { readExtras, type Extras, type ExtrasProblem } from './extras'
import { found } from './found'
import type { Problem, Rule } from './problem'
import { repeatedKey } from './repeated-key'
import { utf8Length } from './utf8-length'

/** Apple takes 4 kB for a whole notification, text included: extras alone must stay below. */
const MOST_BYTES = 4096

/** Whether extras are the flat string map that clients take (api.md), and small enough for iOS. */
export function checkExtras(
  field: 'ios.extras' | 'android.extras',
  extras: Extras,
): readonly Problem[] {
  const read = readExtras(extras)
  if (!read.ok) return [found.error(field, ruleOf(read.failure))]
  const problems: Problem[] = []
  const twice = extras.view === 'json' ? repeatedKey(extras.text) : undefined
  if (twice !== undefined)
    problems.push(found.warning(field, { rule: 'extras_repeats_key', key: twice }))
  const bytes = utf8Length(JSON.stringify(read.value))
  if (bytes > MOST_BYTES)
    problems.push(found.warning(field, { rule: 'extras_too_big', bytes, most: MOST_BYTES }))
  return problems
}

function ruleOf(failure: ExtrasProblem): Rule {
  switch (failure.kind) {
    case 'empty_key':
      return { rule: 'extras_empty_key' }
    case 'duplicate_key':
      return { rule: 'extras_duplicate_key', key: failure.key }
    case 'not_json':
      return { rule: 'extras_not_json', line: failure.line, detail: failure.detail }
    case 'not_flat':
      return { rule: 'extras_not_flat', key: failure.key }
  }
}
