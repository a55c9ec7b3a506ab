import type { Draft } from '../../../shared/message/draft'

const DEEP: ReadonlySet<string> = new Set(['ios', 'android', 'audience', 'message'])

/** The fields in which two drafts differ, as the form calls them. */
export function changedFields(before: Draft, after: Draft): readonly string[] {
  return changedMembers(before, after).flatMap((name) => {
    const [old, now] = [before, after].map((draft) => (draft as Record<string, unknown>)[name])
    if (!DEEP.has(name) || !isRecord(old) || !isRecord(now)) return [name]
    return changedMembers(old, now).map((member) => `${name}.${member}`)
  })
}

function changedMembers(before: object, after: object): readonly string[] {
  const [old, now] = [before, after].map((value) => new Map<string, unknown>(Object.entries(value)))
  const names = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])
  return [...names].filter(
    (name) => JSON.stringify(old?.get(name)) !== JSON.stringify(now?.get(name)),
  )
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null
