import { isObject, type JsonObject } from '../../../shared/message/json'

/** `{name, kind, path, body}`, as the examples of the product document are kept; else undefined. */
export function unwrapExample(
  value: JsonObject,
): { readonly name: string; readonly path: string; readonly body: JsonObject } | undefined {
  const { name, path, body } = value
  if (typeof path !== 'string' || body === undefined || !isObject(body)) return undefined
  return { name: typeof name === 'string' ? name : '', path, body }
}
