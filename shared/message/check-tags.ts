import { limits } from '../rongcloud/limits'
import { found } from './found'
import { isBlank } from './is-blank'
import { PLAIN_TAG } from './plain-tag'
import type { Field, Problem } from './problem'
import { utf8Length } from './utf8-length'

/** Emptiness, length and characters of tags (seed §3.1), for a send and for a tag form alike. */
export function checkTags(field: Field, tags: readonly string[]): readonly Problem[] {
  const problems: Problem[] = []
  if (tags.some(isBlank)) problems.push(found.error(field, { rule: 'tag_empty' }))
  const long = tags.find((tag) => utf8Length(tag) > limits.tagBytes)
  if (long !== undefined) {
    const bytes = utf8Length(long)
    problems.push(
      found.error(field, { rule: 'tag_too_long', tag: long, bytes, most: limits.tagBytes }),
    )
  }
  // The seed forbids special characters and does not say which, so this can only warn.
  const special = tags.find((tag) => !isBlank(tag) && !PLAIN_TAG.test(tag))
  if (special !== undefined)
    problems.push(found.warning(field, { rule: 'tag_special', tag: special }))
  return problems
}
