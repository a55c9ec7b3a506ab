import { fail, ok, type Result } from '../result'

export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

export interface JsonProblem {
  /** Line of the fault, from 1. */
  readonly line: number
  readonly detail: string
}

/** Parses one JSON object; arrays and bare values are refused at line 1. */
export function parseJsonObject(
  text: string,
): Result<{ readonly [key: string]: JsonValue }, JsonProblem> {
  try {
    const value = JSON.parse(text) as JsonValue
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      return fail({ line: 1, detail: 'expected an object' })
    return ok(value as { readonly [key: string]: JsonValue })
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
