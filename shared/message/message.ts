import { z } from 'zod'
import { parseJsonObject, type JsonValue } from './json'
import { messageTypes, type KnownObjectName, type MessageType } from './message-types'

const knownNames = messageTypes.map(({ objectName }) => objectName) as [
  KnownObjectName,
  ...KnownObjectName[],
]

/**
 * The chat message of a broadcast as the form holds it: the fields of a published type, as typed,
 * or the JSON text of any type at all, right or wrong.
 */
export const messageSchema = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('fields'),
    objectName: z.enum(knownNames),
    values: z.record(z.string(), z.string()),
    user: z.strictObject({ id: z.string(), name: z.string(), portrait: z.string() }).nullable(),
  }),
  z.strictObject({ form: z.literal('json'), objectName: z.string(), text: z.string() }),
])
export type Message = z.infer<typeof messageSchema>

export const textMessage: Extract<Message, { form: 'fields' }> = {
  form: 'fields',
  objectName: 'RC:TxtMsg',
  values: {},
  user: null,
}

/** The published row of `objectName`, or undefined for a custom type. */
export function messageType(objectName: string): MessageType | undefined {
  return messageTypes.find((type) => type.objectName === objectName)
}

/**
 * `message.content`: a JSON document as a string (api.md). Total. Numbers that are none yet travel
 * as the text somebody typed; `check` names them. JSON text goes out as it stands.
 */
export function messageContent(message: Message): string {
  if (message.form === 'json') return message.text
  const content: Record<string, JsonValue> = {}
  for (const field of messageType(message.objectName)?.fields ?? []) {
    const typed = message.values[field.key] ?? ''
    if (typed === '' && !field.required) continue
    const isNumber = field.kind === 'integer' || field.kind === 'decimal'
    content[field.key] = isNumber && isNumeral(typed) ? Number(typed) : typed
  }
  if (message.user !== null) content['user'] = { ...message.user }
  return JSON.stringify(content)
}

/** A number as a person types one: no exponent, no hex, no blanks. */
export const isNumeral = (typed: string): boolean => /^-?\d+(\.\d+)?$/.test(typed)

/**
 * The form that shows `content` and gives it back to the byte: fields where they can, JSON text
 * otherwise. Law: `messageContent(readMessage(name, content)) === content`.
 */
export function readMessage(objectName: string, content: string): Message {
  const asText: Message = { form: 'json', objectName, text: content }
  const type = messageType(objectName)
  const parsed = parseJsonObject(content)
  if (type === undefined || !parsed.ok) return asText
  const { user, ...members } = parsed.value
  const values: Record<string, string> = {}
  for (const [key, value] of Object.entries(members)) {
    if (typeof value !== 'string' && typeof value !== 'number') return asText
    values[key] = String(value)
  }
  const known = user === undefined ? null : readUser(user)
  if (known === undefined) return asText
  const message: Message = {
    form: 'fields',
    objectName: type.objectName as KnownObjectName,
    values,
    user: known,
  }
  return messageContent(message) === content ? message : asText
}

function readUser(user: JsonValue): { id: string; name: string; portrait: string } | undefined {
  const read = z
    .strictObject({ id: z.string(), name: z.string(), portrait: z.string() })
    .safeParse(user)
  return read.success ? read.data : undefined
}
