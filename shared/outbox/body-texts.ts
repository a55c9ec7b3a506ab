import { isObject, parseJsonObject, type JsonValue } from '../message/json'

/** Members of `notification`, at any depth, that stand on a screen (api.md; `pushContent` of `/push/user`). */
const shown: ReadonlySet<string> = new Set(['title', 'alert', 'pushContent'])

/**
 * What people read of a frozen body, in its order, each text once: titles and alerts of every
 * platform, and the texts of the chat message. Of a body that is no JSON nothing.
 */
export function bodyTexts(body: string): readonly string[] {
  const parsed = parseJsonObject(body)
  if (!parsed.ok) return []
  const { notification = null, message = null } = parsed.value
  return [...new Set([...shownIn(notification), ...messageTexts(message)])].filter(
    (text) => text !== '',
  )
}

function shownIn(value: JsonValue): readonly string[] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, member]) => {
    // The app's own data: nobody reads it.
    if (key === 'extras') return []
    return typeof member === 'string' ? (shown.has(key) ? [member] : []) : shownIn(member)
  })
}

/** `content` is a JSON document as a string (api.md); of another one the text itself. */
function messageTexts(message: JsonValue): readonly string[] {
  const content = isObject(message) ? message['content'] : undefined
  if (typeof content !== 'string') return []
  const parsed = parseJsonObject(content)
  return parsed.ok ? textsIn(parsed.value) : [content]
}

function textsIn(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
