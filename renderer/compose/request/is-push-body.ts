import type { JsonObject } from '../../../shared/message/json'

/** Whether a body has anything that only a push or a broadcast carries. */
export const isPushBody = (body: JsonObject): boolean =>
  ['notification', 'audience', 'platform', 'fromuserid'].some((key) => Object.hasOwn(body, key))
