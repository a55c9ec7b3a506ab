import { parseJsonObject, type JsonObject, type JsonValue } from '../message/json'
import { messageContent, messageType, type Message } from '../message/message'
import type { KnownObjectName } from '../message/message-types'

/** A chat message as a bubble shows it: text of the draft only, '' where nothing is typed yet. */
export type ChatMessage =
  | { readonly look: 'text'; readonly text: string }
  | { readonly look: 'picture'; readonly gif: boolean }
  | { readonly look: 'article'; readonly title: string; readonly text: string }
  | { readonly look: 'place'; readonly name: string }
  /** null: no number yet. */
  | { readonly look: 'voice'; readonly seconds: number | null }
  | { readonly look: 'video'; readonly seconds: number | null }
  | { readonly look: 'file'; readonly name: string; readonly bytes: number | null }
  /** A grey line between the bubbles (RC:InfoNtf). */
  | { readonly look: 'note'; readonly text: string }
  /** A type of the app's own: how it looks only the app knows. */
  | { readonly look: 'custom'; readonly objectName: string }
  /** RC:CmdMsg: for the app, not for eyes. */
  | { readonly look: 'none' }
  /** No name, or content that is no JSON object: an app shows nothing sensible. */
  | { readonly look: 'unreadable' }

/** The bubble of a drafted message (api.md, «Message types»), also of an unfinished one. */
export function chatMessage(message: Message): ChatMessage {
  if (message.objectName === '') return { look: 'unreadable' }
  const read = parseJsonObject(messageContent(message))
  if (!read.ok) return { look: 'unreadable' }
  const type = messageType(message.objectName)
  if (type === undefined) return { look: 'custom', objectName: message.objectName }
  return looks[type.objectName as KnownObjectName](read.value)
}

const looks: Readonly<Record<KnownObjectName, (content: JsonObject) => ChatMessage>> = {
  'RC:TxtMsg': (content) => ({ look: 'text', text: textOf(content, 'content') }),
  'RC:ImgMsg': () => ({ look: 'picture', gif: false }),
  'RC:GIFMsg': () => ({ look: 'picture', gif: true }),
  'RC:ImgTextMsg': (content) => ({
    look: 'article',
    title: textOf(content, 'title'),
    text: textOf(content, 'content'),
  }),
  'RC:LBSMsg': (content) => ({ look: 'place', name: textOf(content, 'poi') }),
  'RC:VcMsg': (content) => ({ look: 'voice', seconds: numberOf(content, 'duration') }),
  'RC:HQVCMsg': (content) => ({ look: 'voice', seconds: numberOf(content, 'duration') }),
  'RC:FileMsg': (content) => ({
    look: 'file',
    name: textOf(content, 'name'),
    bytes: numberOf(content, 'size'),
  }),
  'RC:SightMsg': (content) => ({ look: 'video', seconds: numberOf(content, 'duration') }),
  'RC:CmdMsg': () => ({ look: 'none' }),
  'RC:InfoNtf': (content) => ({ look: 'note', text: textOf(content, 'message') }),
}

const member = (content: JsonObject, key: string): JsonValue | undefined =>
  Object.hasOwn(content, key) ? content[key] : undefined

function textOf(content: JsonObject, key: string): string {
  const value = member(content, key)
  return typeof value === 'string' ? value : ''
}

function numberOf(content: JsonObject, key: string): number | null {
  const value = member(content, key)
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
