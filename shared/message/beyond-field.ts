import { isObject, type JsonObject, type JsonValue } from './json'

/** Where a later field lies in the body, e.g. `['notification', 'ios', 'thread-id']`. */
export type BeyondPath = readonly [string, ...string[]]

/** What lies at `path`, or undefined. Own members only: `__proto__` is a name like any other. */
export function beyondField(beyond: JsonObject, path: BeyondPath): JsonValue | undefined {
  let value: JsonValue | undefined = beyond
  for (const key of path) {
    if (value === undefined || !isObject(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/**
 * `beyond` with `value` at `path`; undefined removes the member, and with it every parent that holds
 * nothing else. Neighbours are kept, `beyond` itself is not touched. What stands in the way of
 * `path` and is no object gives way to a value, and stays where there was nothing to remove.
 */
export function withBeyondField(
  beyond: JsonObject,
  path: BeyondPath,
  value: JsonValue | undefined,
): JsonObject {
  if (value === undefined && beyondField(beyond, path) === undefined) return beyond
  const [key, ...rest] = path
  const members = new Map(Object.entries(beyond))
  const [next, ...further] = rest
  if (next === undefined) {
    if (value === undefined) members.delete(key)
    else members.set(key, value)
  } else {
    const inner = members.get(key)
    const changed = withBeyondField(
      inner !== undefined && isObject(inner) ? inner : {},
      [next, ...further],
      value,
    )
    if (value === undefined && Object.keys(changed).length === 0) members.delete(key)
    else members.set(key, changed)
  }
  // As JSON.parse does it: also a member called `__proto__` becomes one of its own.
  return Object.fromEntries(members)
}
