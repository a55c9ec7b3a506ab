import type { Draft } from './draft'
import { pushBody } from './request'
import { sortedMembers } from './sorted-members'

/**
 * What people read, whoever they are: the body without audience and platforms, as text with its
 * members in a fixed order. Its hash binds a test to the draft: any edit of the content opens it.
 */
export function contentKey(draft: Draft): string {
  const { platform: _platform, audience: _audience, ...content } = pushBody(draft)
  return JSON.stringify(sortedMembers(content))
}
