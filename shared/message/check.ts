import { limits } from '../rongcloud/limits'
import { effectiveAudience, type Audience } from './audience'
import { pushBody } from './request'
import type { Draft } from './draft'
import { readExtras, type Extras } from './extras'
import type { Field, Problem, Rule } from './problem'
import { utf8Length } from './utf8-length'

/**
 * Everything that is wrong or worth knowing about a draft, in the order of the form. A draft
 * without an error has a body that RongCloud's documented rules accept (api.md, «/push body»).
 */
export function check(draft: Draft): readonly Problem[] {
  const problems = [
    ...checkText(draft),
    ...checkIos(draft),
    ...checkExtras('ios.extras', draft.ios.extras),
    ...checkExtras('android.extras', draft.android.extras),
    ...checkSender(draft),
    ...checkAudience(draft),
  ]
  const bytes = utf8Length(JSON.stringify(pushBody(draft)))
  if (bytes >= limits.bodyBytes)
    problems.push(error('alert', { rule: 'body_too_big', bytes, most: limits.bodyBytes }))
  return problems
}

const error = (field: Field, rule: Rule): Problem => ({ severity: 'error', field, ...rule })
const warning = (field: Field, rule: Rule): Problem => ({ severity: 'warning', field, ...rule })

/** A text somebody can see: white space alone is none. */
const isEmpty = (text: string): boolean => text.trim() === ''

function checkText(draft: Draft): Problem[] {
  const found: Problem[] = []
  if (!draft.platforms.ios && !draft.platforms.android)
    found.push(error('platforms', { rule: 'platform_missing' }))
  if (isEmpty(draft.alert)) found.push(error('alert', { rule: 'alert_empty' }))
  for (const platform of ['ios', 'android'] as const) {
    const own = draft[platform].alert
    if (own !== null && isEmpty(own))
      found.push(error(`${platform}.alert`, { rule: 'override_empty' }))
  }
  return found
}

function checkIos({ ios }: Draft): Problem[] {
  const found: Problem[] = []
  if (ios.badge.mode === 'number') {
    const { value } = ios.badge
    if (value === null) found.push(error('ios.badge', { rule: 'badge_missing' }))
    else if (!Number.isInteger(value))
      found.push(error('ios.badge', { rule: 'badge_not_whole', value }))
    else if (value > limits.badge)
      found.push(error('ios.badge', { rule: 'badge_too_big', value, most: limits.badge }))
    else found.push(warning('ios.badge', { rule: 'badge_overwrites', value }))
  }
  // RongCloud always wants an alert, so the silent flag alone hides nothing (preview.md, iOS).
  if (ios.silent) found.push(warning('ios.silent', { rule: 'silent_still_shows' }))
  return found
}

function checkExtras(field: Field, extras: Extras): Problem[] {
  const read = readExtras(extras)
  if (read.ok) return []
  const { failure } = read
  switch (failure.kind) {
    case 'empty_key':
      return [error(field, { rule: 'extras_empty_key' })]
    case 'duplicate_key':
      return [error(field, { rule: 'extras_duplicate_key', key: failure.key })]
    case 'not_json':
      return [error(field, { rule: 'extras_not_json', line: failure.line, detail: failure.detail })]
    case 'not_flat':
      return [error(field, { rule: 'extras_not_flat', key: failure.key })]
  }
}

function checkSender(draft: Draft): Problem[] {
  if (draft.kind !== 'broadcast') return []
  const found: Problem[] = []
  if (isEmpty(draft.sender)) found.push(error('sender', { rule: 'sender_missing' }))
  else found.push(...checkIds('sender', [draft.sender]))
  if (draft.message.form === 'fields' && isEmpty(draft.message.values['content'] ?? ''))
    found.push(error('message.content', { rule: 'content_empty' }))
  return found
}

function checkAudience({ audience, platforms }: Draft): Problem[] {
  const effective = effectiveAudience(audience, platforms)
  const found: Problem[] = []
  if (effective.by === 'nothing') found.push(error('audience', { rule: 'audience_missing' }))
  found.push(...checkTags('audience.tags', audience.tags, limits.tagsPerSend))
  found.push(...checkTags('audience.tagsAny', audience.tagsAny, limits.tagsPerSend))
  found.push(...checkCount('audience.userIds', audience.userIds, limits.useridsPerSend))
  found.push(...checkIds('audience.userIds', audience.userIds))
  if (effective.ignored.length > 0 && (effective.by === 'everyone' || effective.by === 'userIds'))
    found.push(warning(firstIgnored(audience), { rule: 'conditions_ignored', by: effective.by }))
  return found
}

function firstIgnored(audience: Audience): Field {
  return audience.everyone ? 'audience' : 'audience.userIds'
}

/** Count, emptiness and length of tags (seed §3.1, §3.3), for a send and for a tag form alike. */
export function checkTags(field: Field, tags: readonly string[], most: number): Problem[] {
  const found = checkCount(field, tags, most)
  if (tags.some(isEmpty)) found.push(error(field, { rule: 'tag_empty' }))
  const long = tags.find((tag) => utf8Length(tag) > limits.tagBytes)
  if (long !== undefined)
    found.push(
      error(field, {
        rule: 'tag_too_long',
        tag: long,
        bytes: utf8Length(long),
        most: limits.tagBytes,
      }),
    )
  return found
}

export function checkCount(field: Field, list: readonly string[], most: number): Problem[] {
  return list.length > most ? [error(field, { rule: 'too_many', count: list.length, most })] : []
}

/** Emptiness and length (≤ 64 characters, api.md) of user ids. */
export function checkIds(field: Field, ids: readonly string[]): Problem[] {
  const found: Problem[] = []
  if (ids.some(isEmpty)) found.push(error(field, { rule: 'id_empty' }))
  const long = ids.find((id) => [...id].length > limits.userid)
  if (long !== undefined)
    found.push(
      error(field, {
        rule: 'id_too_long',
        id: long,
        length: [...long].length,
        most: limits.userid,
      }),
    )
  return found
}
