import { checkIds } from './check-ids'
import type { BroadcastDraft } from './draft'
import { found } from './found'
import { isBlank } from './is-blank'
import type { Problem } from './problem'

/** Who says it: required, ≤ 64 (api.md), and what a notification without a title is headed with. */
export function checkSender(draft: BroadcastDraft): readonly Problem[] {
  const { sender, message } = draft
  if (isBlank(sender)) return [found.error('sender', { rule: 'sender_missing' })]
  // What a custom message calls its sender, only its app knows.
  const named = message.form === 'json' || !isBlank(message.user?.name ?? '')
  if (named || !isBlank(draft.ios.title)) return checkIds('sender', [sender])
  return [
    ...checkIds('sender', [sender]),
    found.hint('sender', { rule: 'sender_is_title', sender }),
  ]
}
