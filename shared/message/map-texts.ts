import type { Draft } from './draft'
import type { Extras } from './extras'
import { isLaterPath } from './later-fields'
import { isObject, type JsonObject, type JsonValue } from './json'
import { messageType, type Message } from './message'
import type { MessageKey } from './message-types'
import type { Field } from './problem'

type Change = (text: string, field: Field) => string

/**
 * The draft with every text that goes out changed: one place that knows where texts stand, for
 * looking at them and for mending them. Numbers as typed are none.
 */
export function mapTexts(draft: Draft, change: Change): Draft {
  const at = (field: Field) => (text: string) => change(text, field)
  const own = (text: string | null, field: Field): string | null =>
    text === null ? null : change(text, field)
  const { audience } = draft
  const common = {
    alert: change(draft.alert, 'alert'),
    ios: {
      ...draft.ios,
      title: change(draft.ios.title, 'ios.title'),
      alert: own(draft.ios.alert, 'ios.alert'),
      extras: mapExtras(draft.ios.extras, at('ios.extras')),
    },
    android: {
      alert: own(draft.android.alert, 'android.alert'),
      extras: mapExtras(draft.android.extras, at('android.extras')),
    },
    audience: {
      ...audience,
      tags: audience.tags.map(at('audience.tags')),
      tagsAny: audience.tagsAny.map(at('audience.tagsAny')),
      userIds: audience.userIds.map(at('audience.userIds')),
      packageName: change(audience.packageName, 'audience.packageName'),
    },
    beyond: mapObject(draft.beyond, [], 'beyond', change),
  }
  if (draft.kind === 'push') return { ...draft, ...common }
  const sender = change(draft.sender, 'sender')
  return { ...draft, ...common, sender, message: mapMessage(draft.message, change) }
}

function mapExtras(extras: Extras, change: (text: string) => string): Extras {
  if (extras.view === 'json') return { view: 'json', text: change(extras.text) }
  const rows = extras.rows.map(({ key, value }) => ({ key: change(key), value: change(value) }))
  return { view: 'rows', rows }
}

function mapMessage(message: Message, change: Change): Message {
  if (message.form === 'json')
    return {
      form: 'json',
      objectName: change(message.objectName, 'message.objectName'),
      text: change(message.text, 'message.content'),
    }
  const values = { ...message.values }
  for (const { key, kind } of messageType(message.objectName)?.fields ?? []) {
    const typed = values[key]
    if (typed === undefined || kind === 'integer' || kind === 'decimal') continue
    values[key] = change(typed, `message.${key as MessageKey}`)
  }
  const { user } = message
  return {
    ...message,
    values,
    user: user && {
      id: change(user.id, 'message.user.id'),
      name: change(user.name, 'message.user.name'),
      portrait: change(user.portrait, 'message.user.portrait'),
    },
  }
}

/** `field`: the later field that the text belongs to, however deep it stands in it. */
function mapObject(
  value: JsonObject,
  path: readonly string[],
  field: Field,
  change: Change,
): JsonObject {
  // Without a prototype, so that `__proto__` is a member like any other.
  const mapped: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>
  for (const [key, member] of Object.entries(value)) {
    const here = [...path, key]
    const name = here.join('.')
    mapped[key] = mapValue(member, here, isLaterPath(name) ? name : field, change)
  }
  return mapped
}

function mapValue(
  value: JsonValue,
  path: readonly string[],
  field: Field,
  change: Change,
): JsonValue {
  if (typeof value === 'string') return change(value, field)
  if (Array.isArray(value))
    return value.map((item: JsonValue) => mapValue(item, path, field, change))
  return isObject(value) ? mapObject(value, path, field, change) : value
}
