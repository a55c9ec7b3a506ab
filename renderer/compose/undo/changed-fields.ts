import { wordsOf } from '../../../shared/drafts/same-words'
import type { Draft } from '../../../shared/message/draft'
import { sameJson } from '../../../shared/message/same-json'

const DEEP: ReadonlySet<string> = new Set(['ios', 'android', 'audience', 'message'])

/**
 * The fields in which two drafts differ, as the form calls them. The date of a save is none: it would
 * make every step a change of two fields, and those never grow together.
 */
export function changedFields(before: Draft, after: Draft): readonly string[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  return changedMembers(old, now).flatMap((name) => {
    const [was, is] = [old[name], now[name]]
    if (!DEEP.has(name) || !isRecord(was) || !isRecord(is)) return [name]
    return changedMembers(was, is).map((member) => `${name}.${member}`)
  })
}

type Members = Readonly<Record<string, unknown>>

const changedMembers = (before: Members, after: Members): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !sameJson(before[name], after[name], 'any'),
  )

const isRecord = (value: unknown): value is Members => typeof value === 'object' && value !== null
