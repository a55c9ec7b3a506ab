import { computed, type ComputedRef } from 'vue'

/**
 * A computed of plain data in which everything that says the same as before is the same object: what
 * hangs on an unchanged part is not drawn again, however much around it changed.
 */
export const steady = <Value>(give: () => Value): ComputedRef<Value> =>
  computed<Value>((before) => withKept(before, give()) as Value)

type Members = Readonly<Record<string, unknown>>

function withKept(before: unknown, now: unknown): unknown {
  if (!isMembers(before) || !isMembers(now)) return now
  if (Array.isArray(before) !== Array.isArray(now)) return now
  const kept = Object.entries(now).map(
    ([key, value]) => [key, withKept(before[key], value)] as const,
  )
  const isSame =
    kept.length === Object.keys(before).length &&
    kept.every(([key, value]) => Object.hasOwn(before, key) && Object.is(before[key], value))
  if (isSame) return before
  return Array.isArray(now) ? kept.map(([, value]) => value) : Object.fromEntries(kept)
}

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null
