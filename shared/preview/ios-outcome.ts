import { assertNever } from '../assert-never'
import type { Draft } from '../message/draft'
import { badgeOutcome } from './badge-outcome'
import { chatListOutcome, chatOutcome, foregroundOutcome, offlineOutcome } from './chat-outcome'
import { notificationSeen, titleField } from './notification-seen'
import type { Outcome, Why } from './seen-why'
import type { NotificationStyle, SeenOne } from './seen'
import type { IosSituation } from './situations'

type Certainty = Omit<Outcome, 'seen'>

/** What an iPhone shows of a draft that has a text and is sent to iPhones. */
export function iosOutcome(draft: Draft, situation: IosSituation, appName: string): Outcome {
  const notification = (style: NotificationStyle, why: Why) => ({
    ...certainty(draft, { proof: 'near', why }),
    seen: notificationSeen(draft, 'ios', style, appName),
  })
  switch (situation) {
    case 'ios.lock':
      return notification('lock', 'ios_lock_lines')
    case 'ios.banner':
      return notification('banner', 'ios_banner_lines')
    case 'ios.centre':
      return notification('centre', 'ios_centre_lines')
    case 'ios.expanded':
      return notification('expanded', 'ios_expanded_lines')
    case 'ios.hidden': {
      const seen: SeenOne = { kind: 'hidden', appName }
      return { ...silentFirst(draft, { proof: 'near', why: 'ios_hidden' }), seen }
    }
    case 'ios.badge':
      return badgeOutcome(draft, appName)
    case 'ios.foreground':
      return foregroundOutcome(draft)
    case 'ios.silent':
      return silentOutcome(draft, appName)
    case 'ios.chat':
      return chatOutcome(draft)
    case 'ios.chatList':
      return chatListOutcome(draft)
    case 'ios.offline': {
      const offline = offlineOutcome(draft, notification('lock', 'ios_lock_lines'))
      return { ...offline, ...certainty(draft, offline) }
    }
    default:
      return assertNever(situation)
  }
}

/** What shakes the certainty of any notification: the silent flag first, then a title nobody promised. */
function certainty(draft: Draft, otherwise: Certainty): Certainty {
  const field = titleField(draft, 'ios')
  // The seed names `title` for a push only (api.md, contradiction 5).
  if (field === 'ios' && draft.kind === 'broadcast')
    return silentFirst(draft, { proof: 'sketch', why: 'broadcast_title' })
  if (field === 'later') return silentFirst(draft, { proof: 'sketch', why: 'later_title' })
  return silentFirst(draft, otherwise)
}

/** An alert beside the silent flag is still shown, unless RongCloud strips it: nobody can say. */
function silentFirst(draft: Draft, { proof, why }: Certainty): Certainty {
  return draft.ios.silent ? { proof: 'sketch', why: 'silent_still_shows' } : { proof, why }
}

function silentOutcome(draft: Draft, appName: string): Outcome {
  const first = notificationSeen(draft, 'ios', 'lock', appName)
  if (!draft.ios.silent)
    return { ...certainty(draft, { proof: 'known', why: 'silent_off' }), seen: first }
  return {
    proof: 'sketch',
    // In a broadcast it is silent only while the app is suspended in the background (seed §3.3).
    why: draft.kind === 'broadcast' ? 'silent_suspended' : 'silent_either',
    seen: { kind: 'either', first, second: { kind: 'nothing', because: 'stripped' } },
  }
}
