import { isLaterPath } from '../../shared/message/later-fields'
import type { Field } from '../../shared/message/problem'
import type { ProblemWords } from './problem-words'

/** What the form calls `field`; a later field is called as «高级» calls it. */
export function fieldName(
  field: Field,
  fields: ProblemWords['fields'],
  later: {
    readonly groups: Readonly<Record<string, string>>
    readonly label: (path: readonly string[]) => string
  },
): string {
  if (!isLaterPath(field)) return fields[field]
  const path = field.split('.')
  return later.groups[path.at(-1) ?? ''] ?? later.label(path)
}
