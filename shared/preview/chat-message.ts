import { parseJsonObject, type JsonObject } from '../message/json'
import { isNumeral, messageType, type Message } from '../message/message'
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
  const { objectName } = message
  if (objectName === '') return { look: 'unreadable' }
  if (message.form === 'fields') return looks[message.objectName](typed(message.values))
  const content = readOnce(message.text)
  if (content === null) return { look: 'unreadable' }
  const type = messageType(objectName)
  if (type === undefined) return { look: 'custom', objectName }
  return looks[type.objectName as KnownObjectName](written(content))
}

/** The members of a message's content; '' and null where there are none of that type. */
interface Content {
  readonly text: (key: string) => string
  readonly number: (key: string) => number | null
}

const looks: Readonly<Record<KnownObjectName, (content: Content) => ChatMessage>> = {
  'RC:TxtMsg': ({ text }) => ({ look: 'text', text: text('content') }),
  'RC:ImgMsg': () => ({ look: 'picture', gif: false }),
  'RC:GIFMsg': () => ({ look: 'picture', gif: true }),
  'RC:ImgTextMsg': ({ text }) => ({
    look: 'article',
    title: text('title'),
    text: text('content'),
  }),
  'RC:LBSMsg': ({ text }) => ({ look: 'place', name: text('poi') }),
  'RC:VcMsg': ({ number }) => ({ look: 'voice', seconds: number('duration') }),
  'RC:HQVCMsg': ({ number }) => ({ look: 'voice', seconds: number('duration') }),
  'RC:FileMsg': ({ text, number }) => ({
    look: 'file',
    name: text('name'),
    bytes: number('size'),
  }),
  'RC:SightMsg': ({ number }) => ({ look: 'video', seconds: number('duration') }),
  'RC:CmdMsg': () => ({ look: 'none' }),
  'RC:InfoNtf': ({ text }) => ({ look: 'note', text: text('message') }),
}

/** As the form holds them: read in place, for going through JSON would cost a keystroke of 1 MB dear. */
function typed(values: Readonly<Record<string, string>>): Content {
  const text = (key: string): string => (Object.hasOwn(values, key) ? (values[key] ?? '') : '')
  const number = (key: string): number | null => {
    const value = text(key)
    return isNumeral(value) && Number.isFinite(Number(value)) ? Number(value) : null
  }
  return { text, number }
}

function written(content: JsonObject): Content {
  const member = (key: string) => (Object.hasOwn(content, key) ? content[key] : undefined)
  const text = (key: string): string => {
    const value = member(key)
    return typeof value === 'string' ? value : ''
  }
  const number = (key: string): number | null => {
    const value = member(key)
    return typeof value === 'number' && Number.isFinite(value) ? value : null
  }
  return { text, number }
}

let lastRead: { readonly text: string; readonly content: JsonObject | null } | null = null

/** Both phones ask for the same text at every keystroke; it is read once. */
function readOnce(text: string): JsonObject | null {
  if (lastRead?.text !== text) {
    const read = parseJsonObject(text)
    lastRead = { text, content: read.ok ? read.value : null }
  }
  return lastRead.content
}
