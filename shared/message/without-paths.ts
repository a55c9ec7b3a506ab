import { isObject, type JsonObject, type JsonValue } from './json'

/** `value` without the members at `paths`; objects that lose their last member go with it. */
export function withoutPaths(value: JsonObject, paths: readonly (readonly string[])[]): JsonObject {
  const kept: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>
  for (const [key, member] of Object.entries(value)) {
    const here = paths.filter(([first]) => first === key)
    if (here.some(({ length }) => length === 1)) continue
    if (here.length === 0 || !isObject(member)) {
      kept[key] = member
      continue
    }
    const deeper = withoutPaths(
      member,
      here.map((path) => path.slice(1)),
    )
    if (Object.keys(deeper).length > 0) kept[key] = deeper
  }
  return kept
}
