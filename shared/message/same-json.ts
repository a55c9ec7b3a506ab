/**
 * Whether two pieces of JSON say the same, without writing either down: a draft is compared between
 * keys. `order` says whether members in another order are another value.
 */
export function sameJson(a: unknown, b: unknown, order: 'kept' | 'any'): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Number.isNaN(a) && Number.isNaN(b)
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const names = Object.keys(a)
  const others = Object.keys(b)
  if (names.length !== others.length) return false
  return names.every((name, place) => {
    if (order === 'kept' ? others[place] !== name : !Object.hasOwn(b, name)) return false
    return sameJson(memberOf(a, name), memberOf(b, name), order)
  })
}

const memberOf = (holder: object, name: string): unknown =>
  (holder as Readonly<Record<string, unknown>>)[name]
