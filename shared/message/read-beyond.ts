import { beyondOf } from './beyond'
import type { Draft } from './draft'
import { isBlank } from './is-blank'
import { isObject, type JsonObject, type JsonValue } from './json'
import { isLaterPath, laterFields, type LaterKind, type LaterPath } from './later-fields'
import { formBody, pushBody } from './request'

/** One member of the body that the plain form does not say, and what is to be thought of it. */
export interface BeyondMember {
  readonly path: readonly string[]
  readonly verdict:
    /** `shadow`: the form has a field for it. */
    | { readonly is: 'unknown' | 'shadow' }
    /** `later`: the field it is or would be; null: something that should hold fields and does not. */
    | { readonly is: 'wrong'; readonly later: LaterPath | null; readonly wants: LaterKind }
    | {
        readonly is: 'too_long'
        readonly later: LaterPath
        readonly length: number
        readonly most: number
      }
    | { readonly is: 'right'; readonly later: LaterPath }
}

const levels: readonly JsonValue[] = ['passive', 'active', 'time-sensitive', 'critical']

/** What the form has a field for, with the values that say the same as an untouched field. */
const ofForm: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  platform: () => false,
  fromuserid: () => false,
  message: () => false,
  'audience.tag': isEmptyList,
  'audience.tag_or': isEmptyList,
  'audience.userid': isEmptyList,
  'audience.packageName': () => false,
  'audience.is_to_all': (value) => value === false,
  'notification.alert': () => false,
  'notification.ios.alert': () => false,
  'notification.ios.title': (value) => value === '',
  'notification.ios.badge': () => false,
  'notification.ios.contentAvailable': (value) => value === 0,
  'notification.ios.extras': isEmptyObject,
  'notification.android.alert': () => false,
  'notification.android.extras': isEmptyObject,
}

/** Objects of the body that hold later fields. */
const holders = new Set([
  'notification',
  'notification.ios',
  'notification.android',
  'notification.harmonyOS',
])

/** Everything that really goes out beyond the form, in the body's order. */
export function readBeyond(draft: Draft): readonly BeyondMember[] {
  if (Object.keys(draft.beyond).length === 0) return []
  const form = formBody(draft) as unknown as JsonObject
  return read(beyondOf(pushBody(draft) as unknown as JsonObject, form), [])
}

function read(object: JsonObject, above: readonly string[]): BeyondMember[] {
  return Object.entries(object).flatMap(([key, value]): BeyondMember[] => {
    const path = [...above, key]
    const name = path.join('.')
    if (isLaterPath(name)) return [{ path, verdict: judge(name, value) }]
    if (holders.has(name) || (name === 'audience' && isObject(value)))
      return isObject(value)
        ? read(value, path)
        : [{ path, verdict: { is: 'wrong', later: null, wants: 'object' } }]
    if (!Object.hasOwn(ofForm, name)) return [{ path, verdict: { is: 'unknown' } }]
    return ofForm[name]?.(value) ? [] : [{ path, verdict: { is: 'shadow' } }]
  })
}

function judge(later: LaterPath, value: JsonValue): BeyondMember['verdict'] {
  const { kind, ...field } = laterFields[later]
  if (!isOf(kind, value)) return { is: 'wrong', later, wants: kind }
  if (!('most' in field) || typeof value !== 'string') return { is: 'right', later }
  const { length } = [...value]
  return length > field.most
    ? { is: 'too_long', later, length, most: field.most }
    : { is: 'right', later }
}

function isOf(kind: LaterKind, value: JsonValue): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string'
    case 'visible':
      return typeof value === 'string' && !isBlank(value)
    case 'zero_or_one':
      return value === 0 || value === 1
    case 'level':
      return levels.includes(value)
    case 'object':
      return isObject(value)
    case 'flat':
      return (
        isObject(value) &&
        Object.entries(value).every(([key, member]) => key !== '' && typeof member === 'string')
      )
  }
}

function isEmptyList(value: JsonValue): boolean {
  return Array.isArray(value) && value.length === 0
}

function isEmptyObject(value: JsonValue): boolean {
  return isObject(value) && Object.keys(value).length === 0
}
