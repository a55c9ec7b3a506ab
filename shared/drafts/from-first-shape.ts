import { textMessage } from '../message/message'
import { isObject, type JsonObject, type JsonValue } from '../message/json'

/**
 * A record of the first weeks as a draft is shaped today: it knew no fields beyond the form, and of
 * messages only the text with its `extra`. null: it is not of that shape, and stays as it is.
 */
export function fromFirstShape(record: JsonObject): JsonObject | null {
  if (Object.hasOwn(record, 'beyond')) return null
  if (record['kind'] === 'push') return { ...record, beyond: {} }
  const message = record['message'] ?? null
  if (record['kind'] !== 'broadcast' || !isFirstMessage(message)) return null
  const { content, extra } = message
  const values = { content, ...(extra !== '' && { extra }) }
  return { ...record, beyond: {}, message: { ...textMessage, values } }
}

function isFirstMessage(
  message: JsonValue,
): message is { readonly content: string; readonly extra: string } {
  return (
    isObject(message) &&
    typeof message['content'] === 'string' &&
    typeof message['extra'] === 'string'
  )
}
