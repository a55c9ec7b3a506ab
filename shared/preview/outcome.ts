import { assertNever } from '../assert-never'
import { effectiveAudience } from '../message/audience'
import type { Draft } from '../message/draft'
import type { Platform } from './platform'
import { platformOf, type Situation } from './situations'

/** How sure we are: stated by the seed, Apple or AOSP; measured, differs by device; unconfirmed. */
export type Proof = 'known' | 'near' | 'sketch'

/** Why the phone shows what it shows, as a stable word. The sentence lives in the wording files. */
export type Why =
  'ios_lock_lines' | 'android_title_is_app' | 'silent_still_shows' | 'broadcast_title' | Absence

/** Why a screen stays empty. */
export type Absence = 'not_sent_here' | 'no_text'

/** A notification as the phone gets it, in full: what of it fits is the phone's matter. */
export interface SeenNotification {
  readonly kind: 'notification'
  readonly title: string
  /** `app`: the app name stands where no title is. */
  readonly titleFrom: 'draft' | 'app'
  readonly body: string
}

/** What is on the screen. Issue by issue more kinds join: a chat message, a badge, two outcomes. */
export type Seen = SeenNotification | { readonly kind: 'nothing'; readonly because: Absence }

export interface Outcome {
  readonly proof: Proof
  readonly why: Why
  readonly seen: Seen
}

/** Draft × situation → what a person sees, for any draft, also an unfinished one (preview.md). */
export function outcome(draft: Draft, situation: Situation, appName: string): Outcome {
  const platform = platformOf(situation)
  if (!reaches(draft, platform)) return nothing('not_sent_here')
  const body = draft[platform].alert ?? draft.alert
  // RongCloud refuses an empty alert, so nothing would go out (api.md, `alert` is required).
  if (!hasInk(body)) return nothing('no_text')
  switch (situation) {
    case 'ios.lock':
      return iosLock(draft, body, appName)
    case 'android.shade':
      return {
        proof: 'known',
        why: 'android_title_is_app',
        seen: { kind: 'notification', title: appName, titleFrom: 'app', body },
      }
    default:
      return assertNever(situation)
  }
}

function iosLock(draft: Draft, body: string, appName: string): Outcome {
  const titled = hasInk(draft.ios.title)
  const seen: Seen = titled
    ? { kind: 'notification', title: draft.ios.title, titleFrom: 'draft', body }
    : { kind: 'notification', title: appName, titleFrom: 'app', body }
  // An alert beside the silent flag is still shown, unless RongCloud strips it: nobody can say.
  if (draft.ios.silent) return { proof: 'sketch', why: 'silent_still_shows', seen }
  // The seed names `title` for a push only (api.md, contradiction 5).
  if (titled && draft.kind === 'broadcast') return { proof: 'sketch', why: 'broadcast_title', seen }
  return { proof: 'near', why: 'ios_lock_lines', seen }
}

/** Named user ids void the choice of platforms (seed §3.3), so they reach both. */
function reaches(draft: Draft, platform: Platform): boolean {
  return (
    draft.platforms[platform] || effectiveAudience(draft.audience, draft.platforms).by === 'userIds'
  )
}

function nothing(because: Absence): Outcome {
  return { proof: 'known', why: because, seen: { kind: 'nothing', because } }
}

const hasInk = (text: string): boolean => /\S/.test(text)
