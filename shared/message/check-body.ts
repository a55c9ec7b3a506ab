import { limits } from '../rongcloud/limits'
import type { Draft } from './draft'
import { found } from './found'
import type { Field, Problem } from './problem'
import { pushBody } from './request'
import { utf8Length } from './utf8-length'

/** The body as a whole: below 100 kB (api.md [sdk]), named at the field that weighs most. */
export function checkBody(draft: Draft): readonly Problem[] {
  const bytes = utf8Length(JSON.stringify(pushBody(draft)))
  if (bytes < limits.bodyBytes) return []
  return [found.error(heaviest(draft), { rule: 'body_too_big', bytes, most: limits.bodyBytes })]
}

function heaviest(draft: Draft): Field {
  const parts: readonly (readonly [Field, unknown])[] = [
    ['alert', draft.alert],
    ['ios.title', draft.ios.title],
    ['ios.alert', draft.ios.alert],
    ['android.alert', draft.android.alert],
    ['ios.extras', draft.ios.extras],
    ['android.extras', draft.android.extras],
    ['message.content', draft.kind === 'broadcast' ? draft.message : ''],
    ['audience.userIds', draft.audience.userIds],
    ['audience.tags', draft.audience.tags],
    ['audience.tagsAny', draft.audience.tagsAny],
    ['beyond', draft.beyond],
  ]
  const weighed = parts.map(([field, part]) => ({ field, size: JSON.stringify(part).length }))
  return weighed.reduce((most, next) => (next.size > most.size ? next : most)).field
}
