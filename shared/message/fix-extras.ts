import type { Draft } from './draft'
import type { Extras } from './extras'
import { parseJsonObject } from './json'
import type { Field } from './problem'

/**
 * The draft with the JSON text of its extras written anew: every value a text, every key once.
 * Null where there is no such text, or it cannot be read.
 */
export function fixExtras(draft: Draft, field: Field): Draft | null {
  const platform = field === 'ios.extras' ? 'ios' : 'android'
  const { extras } = draft[platform]
  if (extras.view !== 'json') return null
  const parsed = parseJsonObject(extras.text)
  if (!parsed.ok) return null
  const texts = Object.entries(parsed.value).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  // `fromEntries` makes own members, so `__proto__` is one like any other.
  const text = JSON.stringify(Object.fromEntries(texts), null, 2)
  const mended: Extras = { view: 'json', text }
  if (platform === 'ios') return { ...draft, ios: { ...draft.ios, extras: mended } }
  return { ...draft, android: { ...draft.android, extras: mended } }
}
