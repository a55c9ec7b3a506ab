import type { Audience } from '../../../shared/message/audience'
import {
  newDraft,
  type BroadcastDraft,
  type Draft,
  type PushDraft,
} from '../../../shared/message/draft'
import type { Message } from '../../../shared/message/message'

const nobody = newDraft('push', 'a', 0).audience

/** A push to everyone with nothing wrong in it. */
export const push = (part: Partial<PushDraft> = {}): PushDraft => ({
  ...(newDraft('push', 'a', 0) as PushDraft),
  alert: '今晚 20:00 开抢',
  audience: { ...nobody, everyone: true },
  ...part,
})

const sender = { id: 'brand', name: '山野茶事', portrait: '' }

/** A broadcast to everyone with nothing wrong in it. */
export const broadcast = (part: Partial<BroadcastDraft> = {}): BroadcastDraft => ({
  ...(newDraft('broadcast', 'a', 0) as BroadcastDraft),
  alert: '今晚 20:00 开抢',
  audience: { ...nobody, everyone: true },
  sender: 'brand',
  message: { form: 'fields', objectName: 'RC:TxtMsg', values: { content: '正文' }, user: sender },
  ...part,
})

type Fields = Extract<Message, { form: 'fields' }>

export const fields = (
  objectName: Fields['objectName'],
  values: Fields['values'],
  user: Fields['user'] = sender,
): BroadcastDraft => broadcast({ message: { form: 'fields', objectName, values, user } })

export const custom = ({ text }: { text: string }, objectName = 'app:coupon'): BroadcastDraft =>
  broadcast({ message: { form: 'json', objectName, text } })

export const audience = (part: Partial<Audience>): Audience => ({ ...nobody, ...part })
export const to = (part: Partial<Audience>): Draft => push({ audience: audience(part) })
export const ios = (part: Partial<Draft['ios']>): Draft => push({ ios: { ...push().ios, ...part } })
export const extras = (rows: readonly (readonly [string, string])[]): Draft =>
  ios({ extras: { view: 'rows', rows: rows.map(([key, value]) => ({ key, value })) } })
export const json = (text: string): Draft => ios({ extras: { view: 'json', text } })

export const many = (count: number, prefix = 'n'): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`)
