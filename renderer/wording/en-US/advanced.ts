import type { Wording } from '../zh-CN'

const fields: Readonly<Record<string, readonly [label: string, hint?: string]>> = {
  'notification.title': ['Notification title', 'For both platforms; the iOS title wins'],
  'notification.forceShowPushContent': ['Force content', 'Past “do not show the content”'],
  'notification.ios.thread-id': ['Group', 'Notifications of one group are stacked'],
  'notification.ios.apns-collapse-id': ['Collapse', 'A later one with the same id replaces it'],
  'notification.ios.category': ['Rich media type', 'The app’s own, together with an address'],
  'notification.ios.richMediaUri': ['Rich media address'],
  'notification.ios.interruption-level': ['Interruption', 'From iOS 15 on'],
  channelId: ['Channel'],
  category: ['Category', 'such as IM'],
  importance: ['Importance'],
  image: ['Icon address', 'https'],
  classification: ['Class'],
  collapse_key: ['Collapse key'],
  imageUrl: ['Icon address'],
  'notification.harmonyOS.alert': ['HarmonyOS text', 'Without it, the default text'],
  'notification.harmonyOS.extras': ['HarmonyOS extras', 'JSON, text only'],
}

const find = (path: readonly string[]): readonly [string, string?] | undefined =>
  fields[path.join('.')] ?? fields[path.at(-1) ?? '']

export const advanced: Wording['advanced'] = {
  head: 'Advanced',
  mark: 'Beyond the seed document',
  markNote: 'In RongCloud’s documentation of today, not in the seed; unset is not sent.',
  set: (n) => `${n} set`,
  elsewhere: (n) => `${n} more that no form shows, sent as they are`,
  seeRequest: 'See the request',
  groups: {
    notification: 'Both platforms',
    ios: 'iOS',
    hw: 'Huawei',
    honor: 'Honor',
    mi: 'Xiaomi',
    oppo: 'OPPO',
    vivo: 'vivo',
    fcm: 'FCM',
    harmonyOS: 'HarmonyOS',
  },
  vendors: 'Android vendor channels',
  label: (path) => find(path)?.[0] ?? path.join('.'),
  hint: (path) => find(path)?.[1] ?? '',
  unset: 'Unset',
  options: {
    passive: 'Passive',
    active: 'Active',
    'time-sensitive': 'Timely',
    critical: 'Critical',
    NORMAL: 'Normal',
    LOW: 'Low',
    '0': 'Marketing',
    '1': 'System',
  },
  otherValue: (text) => `Now ${text}, which the form cannot change`,
  clear: 'Take out',
  notFlat: (key) => `The value of “${key}” is no text.`,
  notYet: 'Goes into the request once it is right.',
}
