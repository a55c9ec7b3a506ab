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
  const different = new Set(list).size
  if (different === list.length) return problems
  const text = list.find((item, index) => list.indexOf(item) !== index) ?? ''
  problems.push(found.hint(field, { rule: 'repeated', text, count: list.length - different }))
  return problems
}
