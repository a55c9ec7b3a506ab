import { limits } from '../../shared/rongcloud/limits'

/** Why a body is refused: the code of api.md's reading, and a sentence that names the parameter. */
export interface Mistake {
  readonly code: 1002 | 1005
  readonly message: string
}

/** Looks at one value of a body; `where` is its path in RongCloud's words, e.g. `audience.tag`. */
export type WireRule = (value: unknown, where: string) => Mistake | null

/** Missing, wrong-typed, contradictory, or too many of them. */
export const bad = (message: string): Mistake => ({ code: 1002, message })
/** A string too long or a number too big. */
export const tooLong = (message: string): Mistake => ({ code: 1005, message })

interface TextLimits {
  /** Characters (code points). */
  readonly most?: number
  readonly mostBytes?: number
  /** `filled`: not empty; `visible`: not white space alone. */
  readonly needs?: 'filled' | 'visible'
}

export const text =
  ({ most, mostBytes, needs }: TextLimits = {}): WireRule =>
  (value, where) => {
    if (typeof value !== 'string') return bad(`${where} must be a string`)
    const content = needs === 'visible' ? value.trim() : value
    if (needs && content === '') return bad(`${where} is empty`)
    // Few of a thousand ids are long enough to be counted by characters.
    if (most !== undefined && value.length > most && [...value].length > most)
      return tooLong(`${where} is longer than ${most} characters`)
    if (mostBytes !== undefined && Buffer.byteLength(value) > mostBytes)
      return tooLong(`${where} is longer than ${mostBytes} bytes`)
    return null
  }

export const oneOf =
  (...allowed: readonly (string | number)[]): WireRule =>
  (value, where) =>
    allowed.includes(value as string) ? null : bad(`${where} must be one of ${allowed.join(', ')}`)

export const flag: WireRule = (value, where) =>
  typeof value === 'boolean' ? null : bad(`${where} must be true or false`)

export const wholeNumber =
  ({ most }: { readonly most: number }): WireRule =>
  (value, where) => {
    if (!Number.isInteger(value)) return bad(`${where} must be a whole number`)
    return Number(value) > most ? tooLong(`${where} is more than ${most}`) : null
  }

export const listOf =
  (item: WireRule, { least = 0, most }: { least?: number; most: number }): WireRule =>
  (value, where) => {
    if (!Array.isArray(value)) return bad(`${where} must be a list`)
    if (value.length < least) return bad(`${where} has fewer than ${least}`)
    if (value.length > most) return bad(`${where} has more than ${most}`)
    return firstOf(value, (each, index) => item(each, `${where}[${index}]`))
  }

/** Additional fields: string to string, one level deep (api.md: clients refuse nested ones). */
export const flatMap: WireRule = (value, where) => {
  if (!isRecord(value)) return bad(`${where} must be an object`)
  return firstOf(Object.entries(value), ([key, each]) => {
    if (key === '') return bad(`${where} has an empty key`)
    return typeof each === 'string' ? null : bad(`${where}.${key} must be a string`)
  })
}

/** An object of which the sandbox knows that it exists, and no more. */
export const anyObject: WireRule = (value, where) =>
  isRecord(value) ? null : bad(`${where} must be an object`)

/** `rule` where the member must be there; a rule standing alone in a table may be absent. */
export const required = (rule: WireRule): WireRule & { readonly required: true } =>
  Object.assign((value: unknown, where: string) => rule(value, where), { required: true as const })

/**
 * An object with these members and no others: a misspelt `fromuserid` would silently turn a
 * broadcast into a push. `also` looks at the object as a whole, after its members.
 */
export const record =
  (
    members: Readonly<Record<string, WireRule | (WireRule & { readonly required: true })>>,
    also: (value: Readonly<Record<string, unknown>>, where: string) => Mistake | null = () => null,
  ): WireRule =>
  (value, where) => {
    if (!isRecord(value)) return bad(`${where || 'the body'} must be an object`)
    const path = (key: string): string => (where === '' ? key : `${where}.${key}`)
    const wrong = firstOf(Object.entries(members), ([key, rule]) => {
      if (Object.hasOwn(value, key)) return rule(value[key], path(key))
      return 'required' in rule ? bad(`${path(key)} is missing`) : null
    })
    const stranger = Object.keys(value).find((key) => !Object.hasOwn(members, key))
    if (wrong) return wrong
    if (stranger !== undefined) return bad(`${path(stranger)} is no parameter of this call`)
    return also(value, where)
  }

/** A tag: not blank, at most 40 bytes (seed §3.1). A user id: not blank, at most 64 (api.md). */
export const tag = text({ needs: 'visible', mostBytes: limits.tagBytes })
export const userId = text({ needs: 'visible', most: limits.userid })

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function firstOf<Item>(
  items: readonly Item[],
  look: (item: Item, index: number) => Mistake | null,
): Mistake | null {
  for (const [index, item] of items.entries()) {
    const found = look(item, index)
    if (found) return found
  }
  return null
}
