import { assertNever } from '../assert-never'
import type { Platform } from './platform'

/**
 * Where a person may be looking when a message arrives (preview.md, «States to draw»). A situation
 * added here does not compile until `outcome`, the wording and the phones know it.
 */
export const situations = ['ios.lock', 'android.shade'] as const
export type Situation = (typeof situations)[number]

/** The phone that a situation is drawn on. */
export function platformOf(situation: Situation): Platform {
  switch (situation) {
    case 'ios.lock':
      return 'ios'
    case 'android.shade':
      return 'android'
    default:
      return assertNever(situation)
  }
}
