import { newDraft, type Draft } from '../../../shared/message/draft'
import type { JsonObject } from '../../../shared/message/json'
import type { Wording } from '../../wording/zh-CN'
import { inspectJson } from '../json/inspect-json'
import { lineAt } from '../json/line-at'
import type { PlacedFault } from '../json/placed-fault'
import { findRequest } from './find-request'
import { isPushBody } from './is-push-body'
import { readEdited } from './read-edited'
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
  if (value === undefined) {
    const placed = faults.map((fault) => ({ ...fault, says: t.json.says(fault) }))
    return { kind: 'faults', faults: moved(placed, pasted, found.offset) }
  }

  const wrapped = unwrapExample(value)
  const path = wrapped?.path ?? found.path
  const body = wrapped?.body ?? value
  if (isTagRequest(body, path)) return { kind: 'tags' }
  if (!isPushBody(body)) return { kind: 'not_push' }

  const base = { ...newDraft('push', id, now), name: wrapped?.name ?? '' }
  const text = wrapped === undefined ? found.body : JSON.stringify(body, null, 2)
  const read = readEdited(text, base, t)
  if (read.ok) return { kind: 'draft', draft: read.value }
  // Within a wrapping the lines are those of the body alone.
  const offset = wrapped === undefined ? found.offset : 0
  const shown = wrapped === undefined ? pasted : text
  return { kind: 'faults', faults: moved(read.failure, shown, offset) }
}

function moved(faults: readonly PlacedFault[], text: string, by: number): readonly PlacedFault[] {
  return faults.map((fault) => {
    const offset = fault.offset + by
    return { ...fault, offset, ...lineAt(text, offset) }
  })
}

const has = (body: JsonObject, key: string): boolean => Object.hasOwn(body, key)

const isTagRequest = (body: JsonObject, path: string): boolean =>
  path.includes('/user/tag/') ||
  (has(body, 'tags') && (has(body, 'userId') || has(body, 'userIds')) && !isPushBody(body))
