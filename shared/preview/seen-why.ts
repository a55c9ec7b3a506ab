import type { Absence, Seen } from './seen'

/** How sure we are: stated by the seed, Apple or AOSP; measured, differs by device; unconfirmed. */
export type Proof = 'known' | 'near' | 'sketch'

/** Why the phone shows what it shows, as a stable word. The sentence lives in the wording files. */
export type Why =
  | 'ios_lock_lines'
  | 'ios_banner_lines'
  | 'ios_centre_lines'
  | 'ios_expanded_lines'
  | 'ios_hidden'
  | 'android_title_is_app'
  | 'android_big_text_if'
  | 'android_heads_up_if'
  | 'android_lock'
  | 'android_hidden'
  | 'later_title'
  | 'broadcast_title'
  | 'silent_still_shows'
  | 'silent_either'
  | 'silent_suspended'
  | 'silent_off'
  | 'silent_not_android'
  | 'badge_set'
  | 'badge_cleared'
  | 'badge_unchanged'
  | 'badge_launcher'
  | 'broadcast_badge'
  | 'chat_now'
  | 'chat_custom'
  | 'chat_list'
  | 'offline_broadcast'
  | 'offline_push'
  | Absence

export interface Outcome {
  readonly proof: Proof
  readonly why: Why
  readonly seen: Seen
}
