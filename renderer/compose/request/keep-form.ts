import type { BroadcastDraft, Draft } from '../../../shared/message/draft'
import { extrasForBody, type Extras } from '../../../shared/message/extras'
import { messageContent, messageType } from '../../../shared/message/message'

/**
 * `read` as the form already holds it: where a part says the same on the wire as before, it stays as
 * it was typed — a badge without its number yet, extras as rows or as text, a message's other type.
 * Law: the body of the result is the body of `read`.
 */
export function keepForm(before: Draft, read: Draft): Draft {
  const same = (one: unknown, other: unknown): boolean =>
    JSON.stringify(one) === JSON.stringify(other)
  const extras = (old: Extras, now: Extras): Extras =>
    same(extrasForBody(old), extrasForBody(now)) ? old : now
  const badge = wireBadge(before) === wireBadge(read) ? before.ios.badge : read.ios.badge
  const kept = {
    ios: { ...read.ios, badge, extras: extras(before.ios.extras, read.ios.extras) },
    android: {
      ...read.android,
      extras: extras(before.android.extras, read.android.extras),
    },
  }
  if (read.kind === 'push' || before.kind === 'push') return { ...read, ...kept }
  return { ...read, ...kept, message: keepMessage(before.message, read.message) }
}

function wireBadge({ ios }: Draft): number | null {
  if (ios.badge.mode === 'unchanged') return null
  return ios.badge.mode === 'clear' ? 0 : ios.badge.value
}

/** With what other types had typed: `values` keeps it under names that no content takes it from. */
function keepMessage(
  before: BroadcastDraft['message'],
  read: BroadcastDraft['message'],
): BroadcastDraft['message'] {
  if (before.objectName === read.objectName && messageContent(before) === messageContent(read))
    return before
  if (before.form === 'json' || read.form === 'json') return read
  const own = new Set<string>()
  for (const { objectName } of [before, read])
    for (const { key } of messageType(objectName)?.fields ?? []) own.add(key)
  const waiting = Object.entries(before.values).filter(([key]) => !own.has(key))
  return { ...read, values: { ...Object.fromEntries(waiting), ...read.values } }
}
