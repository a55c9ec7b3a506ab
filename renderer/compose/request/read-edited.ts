import type { Draft } from '../../../shared/message/draft'
import type { JsonObject } from '../../../shared/message/json'
import { readBody } from '../../../shared/message/read-body'
import { fail, ok, type Result } from '../../../shared/result'
import type { Wording } from '../../wording/zh-CN'
import { inspectJson } from '../json/inspect-json'
import { lineAt } from '../json/line-at'
import { placeOf } from '../json/place-of'
import type { PlacedFault } from '../json/placed-fault'
import { expected } from './expected'
import { isPushBody } from './is-push-body'
import { keepForm } from './keep-form'

export type Steps = readonly (string | number)[]

/**
 * The draft that the edited JSON says, with the form kept as far as it says the same; or what is
 * wrong, line by line.
 */
export function readEdited(
  text: string,
  base: Draft,
  t: Wording,
): Result<Draft, readonly PlacedFault[]> {
  const { value, faults } = inspectJson(text)
  if (value === undefined || faults.length > 0)
    return fail(faults.map((fault) => ({ ...fault, says: t.json.says(fault) })))
  return readValue(value, base, t, (steps) => {
    const place = placeOf(text, steps)
    return { ...place, ...lineAt(text, place.offset) }
  })
}

/** The same for JSON that is read already; `locate` says where a member stands for the person. */
export function readValue(
  body: JsonObject,
  base: Draft,
  t: Wording,
  locate: (steps: Steps) => Omit<PlacedFault, 'kind' | 'says'>,
): Result<Draft, readonly PlacedFault[]> {
  const refuse = (steps: Steps, says: string) =>
    fail([{ kind: 'wrong_type' as const, ...locate(steps), says }])
  // An empty object would empty the form; it says nothing about a push.
  if (!isPushBody(body)) return refuse([], t.request.notPush)
  const read = readBody(body, base)
  if (read.ok) return ok(keepForm(base, read.value))
  const { path } = read.failure
  return refuse(stepsOf(path), t.request.wrongType(path, expected(path)))
}

/** `platform.0` → `['platform', 0]`: a list is asked by number. */
const stepsOf = (path: string): Steps =>
  path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
