import { inspectJson } from '../json/inspect-json'
import { findRequest } from './find-request'
import { unwrapExample } from './unwrap-example'

/**
 * Only the body of a whole request that is pasted among JSON: without its HTTP head, its cURL
 * command, its wrapping. undefined: it is JSON already, or a piece of it, and goes in as it is.
 */
export function bodyOfPasted(pasted: string): string | undefined {
  const found = findRequest(pasted)
  if (found === undefined) return undefined
  const { value } = inspectJson(found.body)
  const wrapped = value === undefined ? undefined : unwrapExample(value)
  if (wrapped !== undefined) return JSON.stringify(wrapped.body, null, 2)
  const isPlain = found.path === '' && found.body === pasted.trim()
  if (value === undefined || isPlain) return undefined
  return JSON.stringify(value, null, 2)
}
