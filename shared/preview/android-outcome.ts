import { assertNever } from '../assert-never'
import type { Draft } from '../message/draft'
import { chatOutcome, foregroundOutcome, offlineOutcome } from './chat-outcome'
import { notificationSeen, titleField } from './notification-seen'
import type { Outcome, Proof, Why } from './seen-why'
import type { NotificationStyle } from './seen'
import type { AndroidSituation } from './situations'

/** What an Android phone shows of a draft that has a text and is sent to Android. */
export function androidOutcome(
  draft: Draft,
  situation: AndroidSituation,
  appName: string,
): Outcome {
  // A title nobody promised shakes the certainty of whatever shows it.
  const certainty = (proof: Proof, why: Why) =>
    titleField(draft, 'android') === 'later'
      ? ({ proof: 'sketch', why: 'later_title' } as const)
      : { proof, why }
  const notification = (style: NotificationStyle, proof: Proof, why: Why) => ({
    ...certainty(proof, why),
    seen: notificationSeen(draft, 'android', style, appName),
  })
  switch (situation) {
    case 'android.shade':
      return notification('collapsed', 'known', 'android_title_is_app')
    case 'android.expanded':
      return notification('expanded', 'near', 'android_big_text_if')
    case 'android.headsUp':
      return notification('headsUp', 'near', 'android_heads_up_if')
    case 'android.lock':
      return notification('collapsed', 'near', 'android_lock')
    case 'android.hidden':
      return { proof: 'near', why: 'android_hidden', seen: { kind: 'hidden', appName } }
    case 'android.badge':
      return {
        proof: 'sketch',
        why: 'badge_launcher',
        seen: { kind: 'badge', appName, badge: 'launcher' },
      }
    case 'android.foreground':
      return foregroundOutcome(draft)
    case 'android.silent':
      return notification(
        'collapsed',
        'known',
        draft.ios.silent ? 'silent_not_android' : 'silent_off',
      )
    case 'android.chat':
      return chatOutcome(draft)
    case 'android.offline': {
      const offline = offlineOutcome(
        draft,
        notification('collapsed', 'known', 'android_title_is_app'),
      )
      return { ...offline, ...certainty(offline.proof, offline.why) }
    }
    default:
      return assertNever(situation)
  }
}
