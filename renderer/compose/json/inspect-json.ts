import { printParseErrorCode, visit } from 'jsonc-parser'
import { isObject, type JsonObject, type JsonValue } from '../../../shared/message/json'
import type { JsonFault, JsonFaultKind } from './json-fault'
import { lineAt } from './line-at'
import { tooDeepAt } from './too-deep-at'

export interface InspectedJson {
  /** The object, wherever JSON itself can read one; there may be faults beside it. */
  readonly value: JsonObject | undefined
  /** In the order of the text, the first few. Strict JSON: no comments, no trailing commas. */
  readonly faults: readonly JsonFault[]
}

/** White space to everybody but JSON. */
const ODD_BLANK = /[^\S \t\n\r]/
/** More than a person reads; after the first the rest is often its consequence. */
const MOST_FAULTS = 20

/** Reads one JSON object and says where and how it is not one. `JSON.parse` decides, always. */
export function inspectJson(text: string): InspectedJson {
  const fault = (kind: JsonFaultKind, offset: number, length: number, key = ''): JsonFault => {
    const { line, column } = lineAt(text, offset)
    return { kind, line, column, offset, length, key }
  }
  if (text.trim() === '') return { value: undefined, faults: [fault('empty', 0, 0)] }
  const deep = tooDeepAt(text)
  if (deep !== null) return { value: undefined, faults: [fault('too_deep', deep, 1)] }

  const value = parse(text)
  if (value === undefined) {
    const faults = syntaxFaults(text, fault)
    return { value, faults: faults.length > 0 ? faults : [fault('bad_character', 0, 0)] }
  }
  if (!isObject(value)) {
    const start = text.length - text.trimStart().length
    return { value: undefined, faults: [fault('not_object', start, 1)] }
  }
  return { value, faults: keyFaults(text, fault) }
}

type MakeFault = (kind: JsonFaultKind, offset: number, length: number, key?: string) => JsonFault

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}

function syntaxFaults(text: string, fault: MakeFault): JsonFault[] {
  const faults: JsonFault[] = []
  const add = (kind: JsonFaultKind, offset: number, length: number): void => {
    const known = faults.some((one) => one.kind === kind && one.offset === offset)
    if (!known) faults.push(fault(kind, offset, length))
  }
  visitSafely(text, {
    onError: (code, offset, length) => {
      if (faults.length >= MOST_FAULTS) return
      const comma = commaBefore(text, offset)
      if (comma !== null) add('trailing_comma', comma, 1)
      else if (ODD_BLANK.test(text.charAt(offset))) add('odd_blank', offset, 1)
      else add(kinds[printParseErrorCode(code)] ?? 'bad_character', offset, length)
    },
  })
  return faults
}

/** Names given twice in one object, and the one name that cannot be kept. */
function keyFaults(text: string, fault: MakeFault): JsonFault[] {
  const faults: JsonFault[] = []
  const open: Set<string>[] = []
  visitSafely(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (name, offset, length) => {
      const names = open.at(-1)
      const kind = names?.has(name)
        ? 'duplicate_key'
        : name === '__proto__'
          ? 'reserved_key'
          : undefined
      names?.add(name)
      if (kind !== undefined && faults.length < MOST_FAULTS)
        faults.push(fault(kind, offset, length, name))
    },
  })
  return faults
}

/** The parser calls itself for every level; whatever the depth guard overlooked ends here. */
function visitSafely(text: string, visitor: Parameters<typeof visit>[1]): void {
  try {
    visit(text, visitor, { disallowComments: true, allowTrailingComma: false })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
}

/** A closing bracket where a member was expected: the comma before it is the mistake. */
function commaBefore(text: string, offset: number): number | null {
  if (text[offset] !== '}' && text[offset] !== ']') return null
  const before = text.slice(0, offset).trimEnd()
  return before.endsWith(',') ? before.length - 1 : null
}

/** By the parser's own names for its codes. */
const kinds: Readonly<Record<string, JsonFaultKind>> = {
  InvalidSymbol: 'bad_word',
  InvalidNumberFormat: 'bad_number',
  PropertyNameExpected: 'name_expected',
  ValueExpected: 'value_expected',
  ColonExpected: 'colon_missing',
  CommaExpected: 'comma_missing',
  CloseBraceExpected: 'brace_missing',
  CloseBracketExpected: 'bracket_missing',
  EndOfFileExpected: 'text_behind',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'string_open',
  UnexpectedEndOfNumber: 'bad_number',
  InvalidUnicode: 'bad_escape',
  InvalidEscapeCharacter: 'bad_escape',
  InvalidCharacter: 'bad_character',
}
