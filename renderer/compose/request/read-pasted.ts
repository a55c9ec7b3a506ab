import { newDraft, type Draft } from '../../../shared/message/draft'
import type { JsonObject } from '../../../shared/message/json'
import type { Wording } from '../../wording/zh-CN'
import { inspectJson } from '../json/inspect-json'
import { lineAt } from '../json/line-at'
import { placeOf } from '../json/place-of'
import type { PlacedFault } from '../json/placed-fault'
import { findRequest } from './find-request'
import { isPushBody } from './is-push-body'
import { readValue } from './read-edited'
import { unwrapExample } from './unwrap-example'

export type Pasted =
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** A tag request: it belongs to another room. */
  | { readonly kind: 'tags' }
  | { readonly kind: 'faults'; readonly faults: readonly PlacedFault[] }
  | { readonly kind: 'not_push' }
  | { readonly kind: 'no_json' }
  | { readonly kind: 'empty' }

/**
 * What a pasted request is. Understood are the body alone, the whole HTTP text, a cURL command, and
 * `{name, kind, path, body}` as the examples are kept. Lines are those of the pasted text.
 */
export function readPasted(pasted: string, id: string, now: number, t: Wording): Pasted {
  if (pasted.trim() === '') return { kind: 'empty' }
  const found = findRequest(pasted)
  if (found === undefined) return { kind: 'no_json' }
  const { value, faults } = inspectJson(found.body)
  const at = (offset: number) => ({
    offset: found.offset + offset,
    ...lineAt(pasted, found.offset + offset),
  })
  if (value === undefined || faults.length > 0)
    return {
      kind: 'faults',
      faults: faults.map((fault) => ({ ...fault, ...at(fault.offset), says: t.json.says(fault) })),
    }

  const wrapped = unwrapExample(value)
  const body = wrapped?.body ?? value
  if (isTagRequest(body, wrapped?.path ?? found.path)) return { kind: 'tags' }
  if (!isPushBody(body)) return { kind: 'not_push' }
  const base = { ...newDraft('push', id, now), name: wrapped?.name ?? '' }
  const read = readValue(body, base, t, (steps) => {
    const place = placeOf(found.body, wrapped === undefined ? steps : ['body', ...steps])
    return { length: place.length, ...at(place.offset) }
  })
  return read.ok ? { kind: 'draft', draft: read.value } : { kind: 'faults', faults: read.failure }
}

const isTagRequest = (body: JsonObject, path: string): boolean =>
  path.includes('/user/tag/') ||
  (Object.hasOwn(body, 'tags') &&
    !isPushBody(body) &&
    ['userId', 'userIds'].some((key) => Object.hasOwn(body, key)))
