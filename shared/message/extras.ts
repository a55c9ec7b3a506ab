import { z } from 'zod'
import { fail, ok, type Result } from '../result'
import { parseJsonObject, type JsonValue } from './json'

/** Additional fields as the operator left them: rows, or the text of the JSON view, right or wrong. */
export const extrasSchema = z.discriminatedUnion('view', [
  z.strictObject({
    view: z.literal('rows'),
    rows: z.array(z.strictObject({ key: z.string(), value: z.string() })),
  }),
  z.strictObject({ view: z.literal('json'), text: z.string() }),
])
export type Extras = z.infer<typeof extrasSchema>

export const noExtras: Extras = { view: 'rows', rows: [] }

export type ExtrasProblem =
  | { readonly kind: 'empty_key'; readonly row: number }
  | { readonly kind: 'duplicate_key'; readonly key: string }
  | { readonly kind: 'not_json'; readonly line: number; readonly detail: string }
  | { readonly kind: 'not_flat'; readonly key: string }

/** A row somebody added and left blank says nothing yet. */
const blank = (row: { key: string; value: string }): boolean => row.key === '' && row.value === ''

/**
 * The flat string map to send (api.md: nested objects are refused by clients), or the first thing
 * that keeps it from being one. The map has no prototype, so `__proto__` is a key like any other.
 */
export function readExtras(
  extras: Extras,
): Result<Readonly<Record<string, string>>, ExtrasProblem> {
  const map: Record<string, string> = Object.create(null) as Record<string, string>
  if (extras.view === 'rows') {
    for (const [index, row] of extras.rows.entries()) {
      if (blank(row)) continue
      if (row.key === '') return fail({ kind: 'empty_key', row: index })
      if (Object.hasOwn(map, row.key)) return fail({ kind: 'duplicate_key', key: row.key })
      map[row.key] = row.value
    }
    return ok(map)
  }
  if (extras.text.trim() === '') return ok(map)
  const parsed = parseJsonObject(extras.text)
  if (!parsed.ok) return fail({ kind: 'not_json', ...parsed.failure })
  for (const [key, value] of Object.entries(parsed.value)) {
    if (key === '') return fail({ kind: 'empty_key', row: 0 })
    if (typeof value !== 'string') return fail({ kind: 'not_flat', key })
    map[key] = value
  }
  return ok(map)
}

/**
 * The extras as the body carries them, whatever the form holds: total, because the request drawer
 * shows drafts that are not right yet. What cannot be read is left out; `check` names it.
 */
export function extrasForBody(extras: Extras): Readonly<Record<string, JsonValue>> | undefined {
  const map: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>
  if (extras.view === 'rows') {
    for (const row of extras.rows) if (!blank(row)) map[row.key] = row.value
  } else {
    const parsed = parseJsonObject(extras.text)
    if (parsed.ok) for (const [key, value] of Object.entries(parsed.value)) map[key] = value
  }
  return Object.keys(map).length > 0 ? map : undefined
}
