import type { Draft } from '../message/draft'
import { chatMessage } from './chat-message'
import { nothingSeen } from './nothing-seen'
import type { Outcome } from './seen-why'
import type { SeenChat, SeenOne } from './seen'

type OneOutcome = Outcome & { readonly seen: SeenOne }

/** The conversation with the sender, once the message is in it. A push is in none (seed §4). */
export function chatOutcome(draft: Draft, at: SeenChat['at'] = 'now'): OneOutcome {
  if (draft.kind === 'push') return nothingSeen('known', 'push_not_in_chat')
  const message = chatMessage(draft.message)
  if (message.look === 'none') return nothingSeen('sketch', 'command')
  if (message.look === 'unreadable') return nothingSeen('sketch', 'message_unreadable')
  const seen: SeenChat = { kind: 'chat', sender: draft.sender, message, at }
  return message.look === 'custom'
    ? { proof: 'sketch', why: 'chat_custom', seen }
    : { proof: 'known', why: 'chat_now', seen }
}

/** The list of conversations afterwards: whether an app lists SYSTEM ones is up to the app. */
export function chatListOutcome(draft: Draft): OneOutcome {
  const { seen, ...chat } = chatOutcome(draft)
  if (seen.kind !== 'chat') return { seen, ...chat }
  const { sender, message } = seen
  return { proof: 'sketch', why: 'chat_list', seen: { kind: 'chatList', sender, message } }
}

/**
 * What an open app shows. A push: no notification, though today's documentation says there is one.
 * A broadcast: no notification, but its chat has one more message (seed, «通知提示状态说明»).
 */
export function foregroundOutcome(draft: Draft): OneOutcome {
  if (draft.kind === 'push') return nothingSeen('sketch', 'foreground')
  const chat = chatOutcome(draft)
  return chat.seen.kind === 'nothing' ? chat : nothingSeen('known', 'foreground_chat')
}

/** The app is not running: the remote notification now, and for a broadcast its chat at next login. */
export function offlineOutcome(draft: Draft, now: OneOutcome): Outcome {
  const login = chatOutcome(draft, 'login')
  const second: SeenOne =
    login.seen.kind === 'nothing' ? { ...login.seen, at: 'login' } : login.seen
  const seen = { kind: 'then', first: now.seen, second } as const
  if (draft.kind === 'push') return { proof: 'known', why: 'offline_push', seen }
  if (login.seen.kind === 'nothing') return { proof: 'sketch', why: login.why, seen }
  return { proof: 'known', why: 'offline_broadcast', seen }
}
