import { found } from './found'
import type { Field, Problem } from './problem'

/** At most `most` entries; whether one stands there twice. */
export function checkCount(
  field: Field,
  list: readonly string[],
  most: number,
): readonly Problem[] {
  const problems: Problem[] = []
  if (list.length > most)
    problems.push(found.error(field, { rule: 'too_many', count: list.length, most }))
  const seen = new Set<string>()
  let first: string | undefined
  for (const text of list) {
    if (seen.has(text)) first ??= text
    seen.add(text)
  }
  const count = list.length - seen.size
  if (first !== undefined)
    problems.push(found.hint(field, { rule: 'repeated', text: first, count }))
  return problems
}
