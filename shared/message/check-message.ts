import { limits } from '../rongcloud/limits'
import { checkMember } from './check-member'
import type { BroadcastDraft } from './draft'
import { found } from './found'
import { isBlank } from './is-blank'
import { parseJsonObject } from './json'
import { messageType } from './message'
import type { Problem } from './problem'

type Fields = Extract<BroadcastDraft['message'], { form: 'fields' }>
type JsonText = Extract<BroadcastDraft['message'], { form: 'json' }>

/** The chat message of a broadcast: its type, and what its type asks for (api.md, «Message types»). */
export function checkMessage({ message }: BroadcastDraft): readonly Problem[] {
  return message.form === 'fields'
    ? checkFields(message)
    : [...checkName(message.objectName), ...checkJson(message)]
}

function checkFields({ objectName, values, user }: Fields): readonly Problem[] {
  const fields = messageType(objectName)?.fields ?? []
  const problems = fields.flatMap((field) => checkMember(field, values[field.key] ?? ''))
  const missing = user && (['id', 'name'] as const).find((part) => isBlank(user[part]))
  if (missing) problems.push(found.warning(`message.user.${missing}`, { rule: 'user_incomplete' }))
  return problems
}

function checkName(name: string): readonly Problem[] {
  if (isBlank(name)) return [found.error('message.objectName', { rule: 'type_missing' })]
  const { length } = [...name]
  if (length > limits.objectName)
    return [
      found.error('message.objectName', { rule: 'type_too_long', length, most: limits.objectName }),
    ]
  if (name.startsWith('RC:') && messageType(name) === undefined)
    return [found.error('message.objectName', { rule: 'type_reserved', name })]
  return []
}

/** RongCloud's own types need a JSON object; a custom one may be anything, but hardly means to. */
function checkJson({ objectName, text }: JsonText): readonly Problem[] {
  if (isBlank(text)) return [found.error('message.content', { rule: 'content_empty' })]
  const parsed = parseJsonObject(text)
  if (!parsed.ok) {
    const say = objectName.startsWith('RC:') ? found.error : found.warning
    const { line, detail } = parsed.failure
    return [say('message.content', { rule: 'content_not_json', line, detail })]
  }
  const lacking = messageType(objectName)?.fields.find(
    ({ key, required }) => required && !Object.hasOwn(parsed.value, key),
  )
  if (lacking === undefined) return []
  return [found.warning('message.content', { rule: 'content_lacks', key: lacking.key })]
}
