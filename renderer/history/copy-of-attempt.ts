import { newDraft, type Draft } from '../../shared/message/draft'
import { parseJsonObject } from '../../shared/message/json'
import { readBody } from '../../shared/message/read-body'
import type { Attempt } from '../../shared/outbox/attempt'

/**
 * A new draft that says what the frozen body says, under `id` and `name`, made at `now` (ms). Null
 * where the body is none a draft can say: `/push/user` has another form (api.md).
 */
export function copyOfAttempt(
  attempt: Pick<Attempt, 'body' | 'kind' | 'channel'>,
  id: string,
  name: string,
  now: number,
): Draft | null {
  if (attempt.channel !== 'push') return null
  const body = parseJsonObject(attempt.body)
  if (!body.ok) return null
  const read = readBody(body.value, { ...newDraft(attempt.kind, id, now), name })
  return read.ok ? read.value : null
}
