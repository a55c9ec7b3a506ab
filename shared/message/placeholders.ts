import type { Draft } from './draft'
import { mapTexts } from './map-texts'
import { messageType } from './message'
import type { MessageKey } from './message-types'
import type { Field } from './problem'

/** `{{城市}}`: at most 40 characters between the braces, no brace and no line break among them. */
const PLACEHOLDER = /\{\{([^{}\r\n]{1,40})\}\}/g

/** Of a text, the first placeholder with its place, or null; `{{ }}` is none. */
export function firstPlaceholder(
  text: string,
): { readonly name: string; readonly from: number; readonly to: number } | null {
  for (const { 0: whole, 1: inner = '', index } of text.matchAll(PLACEHOLDER)) {
    const name = inner.trim()
    if (name !== '') return { name, from: index, to: index + whole.length }
  }
  return null
}

/** What is asked when a template is used: every placeholder once, in the order of the form. */
export function placeholders(draft: Draft): readonly string[] {
  const names = new Set<string>()
  for (const here of placeholdersByField(draft).values()) for (const name of here) names.add(name)
  for (const name of namesIn(draft.name)) names.add(name)
  return [...names]
}

/** Where in what goes out placeholders stand, and which. */
export function placeholdersByField(draft: Draft): ReadonlyMap<Field, ReadonlySet<string>> {
  const found = new Map<Field, Set<string>>()
  mapAll(draft, (text, field) => {
    for (const name of namesIn(text)) found.set(field, (found.get(field) ?? new Set()).add(name))
    return text
  })
  return found
}

/**
 * The draft with each placeholder replaced by its value, in one pass: what a value says is never
 * looked through again. One without a value, or with an empty one, stays and `check` names it. In a
 * JSON text the value is written as JSON writes it, so that a quote in it breaks nothing.
 */
export function fillPlaceholders(draft: Draft, values: ReadonlyMap<string, string>): Draft {
  const filled = mapAll(draft, (text, field) =>
    fill(text, values, isJsonText(draft, field) ? asInJson : (value) => value),
  )
  return { ...filled, name: fill(draft.name, values, (value) => value) }
}

/** Whether what stands in `field` is the text of a JSON document. */
export function isJsonText(draft: Draft, field: Field): boolean {
  if (field === 'ios.extras') return draft.ios.extras.view === 'json'
  if (field === 'android.extras') return draft.android.extras.view === 'json'
  return field === 'message.content' && draft.kind === 'broadcast' && draft.message.form === 'json'
}

const asInJson = (value: string): string => JSON.stringify(value).slice(1, -1)

function fill(
  text: string,
  values: ReadonlyMap<string, string>,
  written: (value: string) => string,
): string {
  return text.replace(PLACEHOLDER, (whole, inner: string) => {
    const value = values.get(inner.trim()) ?? ''
    return value === '' ? whole : written(value)
  })
}

function namesIn(text: string): readonly string[] {
  if (!text.includes('{{')) return []
  const found = [...text.matchAll(PLACEHOLDER)].map(([, inner = '']) => inner.trim())
  return found.filter((name) => name !== '')
}

/** As `mapTexts`, and the numbers of a message too: as typed they are texts, and may be left open. */
function mapAll(draft: Draft, change: (text: string, field: Field) => string): Draft {
  const mapped = mapTexts(draft, change)
  if (mapped.kind === 'push' || mapped.message.form === 'json') return mapped
  const values = { ...mapped.message.values }
  for (const { key, kind } of messageType(mapped.message.objectName)?.fields ?? []) {
    const typed = values[key]
    if (typed === undefined || (kind !== 'integer' && kind !== 'decimal')) continue
    values[key] = change(typed, `message.${key as MessageKey}`)
  }
  return { ...mapped, message: { ...mapped.message, values } }
}
