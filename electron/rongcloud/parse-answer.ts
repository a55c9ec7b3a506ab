import { XMLParser, XMLValidator } from 'fast-xml-parser'

export interface ParsedAnswer {
  readonly code: number
  /** `errorMessage`, or empty. */
  readonly message: string
  readonly id: string | null
  /** Only the sandbox says whom it reached. */
  readonly reached: {
    readonly total: number
    readonly ios: number
    readonly android: number
  } | null
  /** Only `/user/tags/get` answers with people's tags. */
  readonly tags?: Readonly<Record<string, readonly string[]>>
}

type Members = Readonly<Record<string, unknown>>

/**
 * Reads an answer of RongCloud, JSON or XML by what it is and not by what was asked: gateways in
 * front of it answer JSON to everyone. Null: no such answer. Never throws.
 */
export function parseAnswer(text: string): ParsedAnswer | null {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  const isXml = trimmed.startsWith('<')
  const members = isXml ? readXml(trimmed) : readJson(trimmed)
  if (!members) return null
  const number = isXml ? digits : asIs
  const code = number(members.code)
  if (!isWhole(code)) return null
  const tags = readTags(members.result)
  return {
    ...(tags && { tags }),
    code,
    message: typeof members.errorMessage === 'string' ? members.errorMessage : '',
    id: filled(members.id) ?? filled(members.messageUID),
    reached: readReached(members.reached, number),
  }
}

function readJson(text: string): Members | null {
  try {
    return asMembers(JSON.parse(text))
  } catch {
    return null
  }
}

const xmlParser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  maxNestedTags: 20,
})

function readXml(text: string): Members | null {
  // Without a DOCTYPE there are no entities but the five of XML itself: nothing to expand, to
  // fetch or to blow up.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return null
  try {
    // The parser alone closes what a cut answer left open, and the validator bears a stray `&` behind
    // the end.
    if (!text.endsWith('</xml>') || XMLValidator.validate(text) !== true) return null
    const document = asMembers(xmlParser.parse(text))
    return document && asMembers(document.xml)
  } catch {
    return null
  }
}

function readReached(value: unknown, number: (value: unknown) => unknown): ParsedAnswer['reached'] {
  const members = asMembers(value)
  if (!members) return null
  const [total, ios, android] = [members.total, members.ios, members.android].map(number)
  return isWhole(total) && isWhole(ios) && isWhole(android) ? { total, ios, android } : null
}

function readTags(value: unknown): ParsedAnswer['tags'] | null {
  const members = asMembers(value)
  if (!members) return null
  const lists = Object.entries(members)
  return lists.every(([, tags]) => Array.isArray(tags) && tags.every(isText))
    ? (Object.fromEntries(lists) as ParsedAnswer['tags'])
    : null
}

const isText = (value: unknown): value is string => typeof value === 'string'

function asMembers(value: unknown): Members | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Members)
    : null
}

const asIs = (value: unknown): unknown => value
const digits = (value: unknown): unknown =>
  typeof value === 'string' && /^(?:0|[1-9]\d{0,8})$/.test(value) ? Number(value) : null
const isWhole = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0
const filled = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
