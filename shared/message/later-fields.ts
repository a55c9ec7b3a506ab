import { limits } from '../rongcloud/limits'

/** What a later field has to be. `visible`: not white space alone; `flat`: names and texts. */
export type LaterKind = 'text' | 'visible' | 'zero_or_one' | 'level' | 'object' | 'flat'

interface LaterField {
  readonly kind: LaterKind
  /** Code points. */
  readonly most?: number
}

/** The later official fields of the body, beyond the seed, by their path (api.md, «Later fields»). */
export const laterFields = {
  'notification.title': { kind: 'text', most: limits.notificationTitle },
  'notification.forceShowPushContent': { kind: 'zero_or_one' },
  'notification.ios.thread-id': { kind: 'text' },
  'notification.ios.apns-collapse-id': { kind: 'text' },
  'notification.ios.category': { kind: 'text' },
  'notification.ios.richMediaUri': { kind: 'text' },
  'notification.ios.interruption-level': { kind: 'level' },
  'notification.android.hw': { kind: 'object' },
  'notification.android.honor': { kind: 'object' },
  'notification.android.mi': { kind: 'object' },
  'notification.android.oppo': { kind: 'object' },
  'notification.android.vivo': { kind: 'object' },
  'notification.android.fcm': { kind: 'object' },
  'notification.harmonyOS.alert': { kind: 'visible' },
  'notification.harmonyOS.extras': { kind: 'flat' },
} as const satisfies Readonly<Record<string, LaterField>>

export type LaterPath = keyof typeof laterFields

export const isLaterPath = (path: string): path is LaterPath => Object.hasOwn(laterFields, path)
