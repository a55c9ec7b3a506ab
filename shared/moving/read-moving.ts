import { fail, ok, type Result } from '../result'
import type { MovingFault } from './moving-fault'
import { movingFormat, movingHeaderSchema, movingSchema, type MovingHeader } from './moving-header'
import { identityOf, movingRecordSchema, movingTypes, type MovingRecord } from './moving-record'
import type { NewTextHash } from './text-hash'

export interface MovingContent {
  readonly records: readonly MovingRecord[]
  /** How many there are of each type that this version does not know; they are left out. */
  readonly unknown: Readonly<Record<string, number>>
}

/** How many lines are read before somebody else may have a turn. */
const PART = 25

/**
 * Reads a whole file or nothing of it: the first fault ends it. A generator, so that main does other
 * things in between; nothing it yields means anything.
 */
export function* readMoving(
  text: string,
  newHash: NewTextHash,
): Generator<void, Result<MovingContent, MovingFault>> {
  const first = lineFrom(text, 0)
  const header = readHeader(text, first.text)
  if (!header.ok) return header
  const { count, sha256 } = header.value
  const hash = newHash()
  const records: MovingRecord[] = []
  const unknown = new Map<string, number>()
  const seen = new Set<string>()
  let line = 1
  for (let at = first.next; at < text.length;) {
    line += 1
    const here = lineFrom(text, at)
    if (!here.whole) return fail({ kind: 'cut', line, promised: count })
    if (line - 1 > count) return fail({ kind: 'too_many', line, promised: count })
    const read = readLine(here.text, line)
    if (!read.ok) return read
    if (read.value.known) {
      const { record } = read.value
      const id = identityOf(record)
      if (id !== null && seen.size === seen.add(`${record.type} ${id}`).size)
        return fail({ kind: 'repeated', line })
      records.push(record)
    } else unknown.set(read.value.type, (unknown.get(read.value.type) ?? 0) + 1)
    hash.add(`${here.text}\n`)
    at = here.next
    if (line % PART === 0) yield
  }
  if (line - 1 < count) return fail({ kind: 'cut', line, promised: count })
  if (hash.hex() !== sha256) return fail({ kind: 'wrong_hash', line: 1 })
  return ok({ records, unknown: Object.fromEntries(unknown) })
}

interface Line {
  readonly text: string
  /** Where the next one begins. */
  readonly next: number
  /** Whether it has its end: else the file is cut in it. */
  readonly whole: boolean
}

function lineFrom(text: string, at: number): Line {
  const end = text.indexOf('\n', at)
  if (end === -1) return { text: text.slice(at), next: text.length, whole: false }
  return { text: text.slice(at, end), next: end + 1, whole: true }
}

function readHeader(text: string, line: string): Result<MovingHeader, MovingFault> {
  if (text === '') return fail({ kind: 'empty', line: 1 })
  if (text.startsWith('\uFEFF')) return fail({ kind: 'byte_order_mark', line: 1 })
  const json = parse(line, 1)
  if (!json.ok) return json
  const { value } = json
  if (!isObject(value) || value['format'] !== movingFormat)
    return fail({ kind: 'other_format', line: 1 })
  const { schema } = value
  if (typeof schema === 'number' && schema > movingSchema)
    return fail({ kind: 'newer', line: 1, schema })
  const header = movingHeaderSchema.safeParse(value)
  return header.success ? ok(header.data) : fail(misfit(1, header.error.issues))
}

type ReadLine =
  | { readonly known: true; readonly record: MovingRecord }
  | { readonly known: false; readonly type: string }

function readLine(text: string, line: number): Result<ReadLine, MovingFault> {
  const json = parse(text, line)
  if (!json.ok) return json
  const type = isObject(json.value) ? json.value['type'] : undefined
  if (typeof type === 'string' && !movingTypes.has(type)) return ok({ known: false, type })
  const record = movingRecordSchema.safeParse(json.value)
  if (!record.success) return fail(misfit(line, record.error.issues))
  return ok({ known: true, record: record.data })
}

function parse(text: string, line: number): Result<unknown, MovingFault> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return fail({ kind: 'not_json', line, detail })
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const misfit = (
  line: number,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): MovingFault => ({
  kind: 'bad_record',
  line,
  where: issues[0]?.path.map(String).join('.') ?? '',
})
