import type { Draft } from './draft'
import { pushBody } from './request'

/**
 * What people read, whoever they are: the body without audience and platforms, as text with its
 * members in a fixed order. Its hash binds a test to the draft: any edit of the content opens it.
 */
export function contentKey(draft: Draft): string {
  const { platform: _platform, audience: _audience, ...content } = pushBody(draft)
  return JSON.stringify(sorted(content))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}
