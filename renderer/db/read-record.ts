import { fromFirstShape } from '../../shared/drafts/from-first-shape'
import { draftSchema } from '../../shared/message/draft'
import { isObject, type JsonValue } from '../../shared/message/json'

/**
 * A record of the database as a draft of today, or what does not fit. One of the first weeks is read
 * as what its upgrade makes of it: nobody's words depend on that upgrade having come to its end.
 */
export function readRecord(record: unknown): ReturnType<typeof draftSchema.safeParse> {
  const parsed = draftSchema.safeParse(record)
  if (parsed.success || !isObject(record as JsonValue)) return parsed
  const today = fromFirstShape(record as Parameters<typeof fromFirstShape>[0])
  return today === null ? parsed : draftSchema.safeParse(today)
}
