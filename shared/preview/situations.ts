import type { Platform } from './platform'

/**
 * Where a person may be looking when a message arrives (preview.md, «States to draw»). A situation
 * added here does not compile until `outcome`, the wording and the phones know it.
 */
export const situations = [
  'ios.lock',
  'ios.banner',
  'ios.centre',
  'ios.expanded',
  'ios.hidden',
  'ios.badge',
  'ios.foreground',
  'ios.silent',
  'ios.chat',
  'ios.offline',
  'ios.chatList',
  'android.shade',
  'android.expanded',
  'android.headsUp',
  'android.lock',
  'android.hidden',
  'android.badge',
  'android.foreground',
  'android.silent',
  'android.chat',
  'android.offline',
] as const
export type Situation = (typeof situations)[number]
export type IosSituation = Extract<Situation, `ios.${string}`>
export type AndroidSituation = Extract<Situation, `android.${string}`>

/** The phone that a situation is drawn on. */
export function platformOf(situation: Situation): Platform {
  return isIos(situation) ? 'ios' : 'android'
}

export const isIos = (situation: Situation): situation is IosSituation =>
  situation.startsWith('ios.')
