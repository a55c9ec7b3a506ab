import type { Environment } from '../profile/profile'
import type { Draft } from './draft'
import { found } from './found'
import { isBlank } from './is-blank'
import { isObject, parseJsonObject, type JsonObject, type JsonValue } from './json'
import type { Problem } from './problem'
import { reaches } from './reaches'
import { pushBody } from './request'

const DAY = 86_400_000

/** What went out last under this app, or may have: its exact body, and when (ms). */
export interface LastSend {
  readonly body: string
  readonly confirmedAt: number
}

/** The same words twice, and a second round for everyone within a day. `now` in ms. */
export function checkLastSend(
  draft: Draft,
  last: LastSend,
  environment: Environment | undefined,
  now: number | undefined,
): readonly Problem[] {
  const problems: Problem[] = []
  if (!isBlank(draft.alert) && saysTheSame(draft, last.body)) {
    // A rehearsal is there to be repeated.
    const say = environment === 'rehearsal' ? found.hint : found.warning
    problems.push(say('alert', { rule: 'same_as_last', sentAt: last.confirmedAt }))
  }
  const recent = now !== undefined && now - last.confirmedAt < DAY
  if (recent && draft.audience.everyone && reaches(draft, 'android'))
    problems.push(found.hint('audience', { rule: 'marketing_caps' }))
  return problems
}

/** Equal on both phones; of two broadcasts, in the chat too. */
function saysTheSame(draft: Draft, body: string): boolean {
  // Most drafts differ in this already, and nothing has to be parsed.
  if (!body.includes(JSON.stringify(draft.alert))) return false
  const parsed = parseJsonObject(body)
  if (!parsed.ok) return false
  const before = wordsOf(parsed.value)
  const now = wordsOf(pushBody(draft) as unknown as JsonObject)
  if (before.ios !== now.ios || before.android !== now.android) return false
  return before.chat === undefined || now.chat === undefined || before.chat === now.chat
}

function wordsOf(body: JsonObject): Record<'ios' | 'android' | 'chat', JsonValue | undefined> {
  const notification = member(body, 'notification')
  const alert = member(notification, 'alert')
  return {
    ios: member(member(notification, 'ios'), 'alert') ?? alert,
    android: member(member(notification, 'android'), 'alert') ?? alert,
    chat: member(member(body, 'message'), 'content'),
  }
}

const member = (value: JsonValue | undefined, key: string): JsonValue | undefined =>
  value !== undefined && isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
