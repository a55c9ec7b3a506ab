import { isObject, type JsonObject, type JsonValue } from './json'

/**
 * The later official fields and anything else a body can carry that the plain form does not show
 * (api.md: «keep them round-trip safe»). It lies over the form's body; where both speak, the form
 * wins. Merging goes into objects, never into lists.
 */
export function withBeyond<Body extends object>(body: Body, beyond: JsonObject): Body {
  if (Object.keys(beyond).length === 0) return body
  return merge(body as unknown as JsonObject, beyond) as unknown as Body
}

function merge(form: JsonObject, beyond: JsonObject): JsonObject {
  const merged: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>
  for (const [key, value] of Object.entries(form)) merged[key] = value
  for (const [key, value] of Object.entries(beyond)) {
    const own = Object.hasOwn(form, key) ? form[key] : undefined
    if (own === undefined) merged[key] = value
    else if (isObject(own) && isObject(value)) merged[key] = merge(own, value)
  }
  return merged
}

/** What of `body` the form's own body does not say: `withBeyond(form, beyondOf(body, form))` is `body`. */
export function beyondOf(body: JsonObject, form: JsonObject): JsonObject {
  const rest: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>
  for (const [key, value] of Object.entries(body)) {
    if (!Object.hasOwn(form, key)) {
      rest[key] = value
      continue
    }
    const own = form[key]
    if (!isObject(value) || own === undefined || !isObject(own)) continue
    const deeper = beyondOf(value, own)
    if (Object.keys(deeper).length > 0) rest[key] = deeper
  }
  return rest
}
