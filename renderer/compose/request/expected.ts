/** What a member of the body that the form knows has to be (api.md, «/push body»). */
export type Expected = 'text' | 'number' | 'flag' | 'boolean' | 'texts' | 'platforms' | 'object'

const members: Readonly<Record<string, Expected>> = {
  platform: 'platforms',
  audience: 'object',
  'audience.tag': 'texts',
  'audience.tag_or': 'texts',
  'audience.userid': 'texts',
  'audience.is_to_all': 'boolean',
  message: 'object',
  notification: 'object',
  'notification.ios': 'object',
  'notification.android': 'object',
  'notification.ios.badge': 'number',
  'notification.ios.contentAvailable': 'flag',
  'notification.ios.extras': 'object',
  'notification.android.extras': 'object',
}

/** By the path that `readBody` names, with the index of a list in it or without. */
export function expected(path: string): Expected {
  const member = path.replace(/\.\d+$/, '')
  return members[member] ?? 'text'
}
