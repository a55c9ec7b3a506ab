import { z } from 'zod'
import { fail, ok, type Result } from '../result'

export type JsonObject = { readonly [key: string]: JsonValue }
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject

/** For what is kept as it is. Not zod's own JSON type: that one drops a key named `__proto__`. */
export const jsonObjectSchema = z.custom<JsonObject>((value) => isJson(value) && isObject(value))

function isJson(value: unknown): value is JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'object' && Object.values(value).every(isJson)
}

export const isObject = (value: JsonValue): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

export interface JsonProblem {
  /** Line of the fault, from 1. */
  readonly line: number
  readonly detail: string
}

/** Parses one JSON object; arrays and bare values are refused at line 1. */
export function parseJsonObject(text: string): Result<JsonObject, JsonProblem> {
  try {
    const value = JSON.parse(text) as JsonValue
    return isObject(value) ? ok(value) : fail({ line: 1, detail: 'expected an object' })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return fail({ line: lineOf(text, detail), detail })
  }
}

/** V8 names a position («at position 12»), or nothing where the text simply ends too early. */
function lineOf(text: string, detail: string): number {
  const position = /position (\d+)/.exec(detail)?.[1]
  const before = position === undefined ? text : text.slice(0, Number(position))
  return before.split('\n').length
}
