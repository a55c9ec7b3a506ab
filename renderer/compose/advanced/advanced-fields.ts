import type { BeyondPath } from '../../../shared/message/beyond-field'

/** How a later field is set. `flag`: 1 or absent; a list of texts: one of them or absent. */
export type AdvancedKind = 'text' | 'url' | 'flag' | 'extras' | readonly string[]

export interface AdvancedField {
  readonly path: BeyondPath
  readonly kind: AdvancedKind
}

export const advancedGroups = [
  'notification',
  'ios',
  'hw',
  'honor',
  'mi',
  'oppo',
  'vivo',
  'fcm',
  'harmonyOS',
] as const
export type AdvancedGroup = (typeof advancedGroups)[number]

const at = (kind: AdvancedKind, ...path: [string, ...string[]]): AdvancedField => ({
  path: ['notification', ...path],
  kind,
})
const importance = ['NORMAL', 'LOW'] as const

/** The later official fields of api.md («Later fields»), as RongCloud's Go SDK types them. */
export const advancedFields: Readonly<Record<AdvancedGroup, readonly AdvancedField[]>> = {
  notification: [at('text', 'title'), at('flag', 'forceShowPushContent')],
  ios: [
    at(['passive', 'active', 'time-sensitive', 'critical'], 'ios', 'interruption-level'),
    at('text', 'ios', 'thread-id'),
    at('text', 'ios', 'apns-collapse-id'),
    at('text', 'ios', 'category'),
    at('url', 'ios', 'richMediaUri'),
  ],
  hw: [
    at('text', 'android', 'hw', 'channelId'),
    at('text', 'android', 'hw', 'category'),
    at(importance, 'android', 'hw', 'importance'),
    at('url', 'android', 'hw', 'image'),
  ],
  honor: [at(importance, 'android', 'honor', 'importance'), at('url', 'android', 'honor', 'image')],
  mi: [at('text', 'android', 'mi', 'channelId')],
  oppo: [at('text', 'android', 'oppo', 'channelId')],
  vivo: [
    at(['0', '1'], 'android', 'vivo', 'classification'),
    at('text', 'android', 'vivo', 'category'),
  ],
  fcm: [
    at('text', 'android', 'fcm', 'channelId'),
    at('text', 'android', 'fcm', 'collapse_key'),
    at('url', 'android', 'fcm', 'imageUrl'),
  ],
  harmonyOS: [at('text', 'harmonyOS', 'alert'), at('extras', 'harmonyOS', 'extras')],
}
