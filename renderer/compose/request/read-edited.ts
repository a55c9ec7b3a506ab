import type { Draft } from '../../../shared/message/draft'
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
  // An empty object would empty the form; it says nothing about a push.
  if (!isPushBody(value))
    return fail([{ kind: 'wrong_type', ...start(text), says: t.request.notPush }])
  const read = readBody(value, base)
  if (read.ok) return ok(keepForm(base, read.value))
  const { path } = read.failure
  const place = placeOf(text, stepsOf(path))
  const says = t.request.wrongType(path, expected(path))
  return fail([{ kind: 'wrong_type', ...place, ...lineAt(text, place.offset), says }])
}

const start = (text: string) => ({ offset: text.search(/\S/), length: 1, ...lineAt(text, 0) })

/** `platform.0` → `['platform', 0]`: a list is asked by number. */
const stepsOf = (path: string): readonly (string | number)[] =>
  path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
