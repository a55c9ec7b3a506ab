import type { KnownObjectName } from '../../../shared/message/message-types'
import { messageContent, messageType, type Message } from '../../../shared/message/message'
import { parseJsonObject } from '../../../shared/message/json'

type Fields = Extract<Message, { form: 'fields' }>
type Json = Extract<Message, { form: 'json' }>

const userParts = ['id', 'name', 'portrait'] as const

/**
 * The message as another published type. What two types share by name and kind goes along; the rest
 * waits in `values` under `kind name`, where no content takes it from, and comes back with its type.
 * Law: there and back again gives the same content.
 */
export function switchType(message: Fields, to: KnownObjectName): Fields {
  const values = new Map(Object.entries(message.values))
  const move = (from: string, target: string): void => {
    const value = values.get(from)
    if (value === undefined) return
    values.delete(from)
    values.set(target, value)
  }
  for (const { kind, key } of messageType(message.objectName)?.fields ?? []) {
    values.delete(`${kind} ${key}`)
    move(key, `${kind} ${key}`)
  }
  const type = messageType(to)
  for (const { kind, key } of type?.fields ?? []) move(`${kind} ${key}`, key)

  if (message.user !== null)
    for (const part of userParts) values.set(`user ${part}`, message.user[part])
  const takesUser = type?.user === true && values.has('user id')
  const user = takesUser
    ? {
        id: values.get('user id') ?? '',
        name: values.get('user name') ?? '',
        portrait: values.get('user portrait') ?? '',
      }
    : null
  if (takesUser) for (const part of userParts) values.delete(`user ${part}`)
  return { form: 'fields', objectName: to, values: Object.fromEntries(values), user }
}

/** The first custom message of a draft: what was typed so far, as JSON to go on from. */
export function asCustom(message: Fields): Json {
  const typed = message.user !== null || Object.values(message.values).some((text) => text !== '')
  const content: unknown = JSON.parse(messageContent(message))
  return { form: 'json', objectName: '', text: typed ? JSON.stringify(content, null, 2) : '{}' }
}

/** A form of type `to` with what the JSON says where it fits; the JSON itself is to be kept aside. */
export function asFields(message: Json, to: KnownObjectName): Fields {
  const parsed = parseJsonObject(message.text)
  const content = parsed.ok ? parsed.value : {}
  const values: Record<string, string> = {}
  for (const { key } of messageType(to)?.fields ?? []) {
    const value = Object.hasOwn(content, key) ? content[key] : undefined
    if (typeof value === 'string' || typeof value === 'number') values[key] = String(value)
  }
  return { form: 'fields', objectName: to, values, user: null }
}
