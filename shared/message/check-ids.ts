import { limits } from '../rongcloud/limits'
import { found } from './found'
import { isBlank } from './is-blank'
import { isLongerThan } from './longer-than'
import type { Field, Problem } from './problem'

/** Emptiness and length (≤ 64 characters, api.md) of user ids. */
export function checkIds(field: Field, ids: readonly string[]): readonly Problem[] {
  const problems: Problem[] = []
  if (ids.some(isBlank)) problems.push(found.error(field, { rule: 'id_empty' }))
  const long = ids.find((id) => isLongerThan(id, limits.userid))
  if (long !== undefined) {
    const { length } = [...long]
    problems.push(
      found.error(field, { rule: 'id_too_long', id: long, length, most: limits.userid }),
    )
  }
  return problems
}
