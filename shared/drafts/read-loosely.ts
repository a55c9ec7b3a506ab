import { draftSchema, type Draft } from '../message/draft'

/** As deep as a draft is nested, and a bit. */
const ROUNDS = 8

/**
 * A draft of a newer app, to be looked at and never to be saved: what this version does not know of
 * it is left out. null: what it does know is missing or different.
 */
export function readLoosely(record: unknown): Draft | null {
  // What is left out is left out of a copy.
  let copy: unknown
  try {
    copy = JSON.parse(JSON.stringify(record))
  } catch {
    return null
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsed = draftSchema.safeParse(copy)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) {
      if (issue.code !== 'unrecognized_keys') return null
      const holder = issue.path.reduce<unknown>(
        (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
        copy,
      )
      for (const key of issue.keys) Reflect.deleteProperty(holder as object, key)
    }
  }
  return null
}
