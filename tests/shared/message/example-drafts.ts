import type { Audience } from '../../../shared/message/audience'
import { newDraft, type BroadcastDraft, type PushDraft } from '../../../shared/message/draft'
import type { Extras } from '../../../shared/message/extras'

/** What an operator would have typed to get each of the seed's requests, by the example's name. */
const audience = (part: Partial<Audience>): Audience => ({
  ...newDraft('push', 'x', 0).audience,
  ...part,
})

const push = (part: Partial<PushDraft>): PushDraft => ({
  ...(newDraft('push', 'example', 0) as PushDraft),
  alert: 'this is a push',
  ...part,
})

const broadcast = (part: Partial<BroadcastDraft>): BroadcastDraft => ({
  ...(newDraft('broadcast', 'example', 0) as BroadcastDraft),
  alert: 'this is a push',
  sender: 'fromuseId1',
  message: {
    form: 'fields',
    objectName: 'RC:TxtMsg',
    values: { content: '1111', extra: 'aa' },
    user: null,
  },
  ...part,
})

const blank = newDraft('push', 'x', 0)
const ios = (part: Partial<PushDraft['ios']>): PushDraft['ios'] => ({ ...blank.ios, ...part })
const android = (part: Partial<PushDraft['android']>): PushDraft['android'] => ({
  ...blank.android,
  ...part,
})

const idAndName: Extras = {
  view: 'rows',
  rows: [
    { key: 'id', value: '1' },
    { key: 'name', value: '2' },
  ],
}
const everyCondition = audience({
  tags: ['女', '年轻'],
  tagsAny: ['北京', '上海'],
  userIds: ['123', '456'],
})
const overridden = { alert: 'override alert', extras: idAndName }

export const exampleDrafts: Readonly<Record<string, PushDraft | BroadcastDraft>> = {
  'broadcast-all-conditions': broadcast({
    audience: everyCondition,
    ios: ios(overridden),
    android: android(overridden),
  }),
  'broadcast-by-tag': broadcast({ audience: audience({ tags: ['女', '年轻', '北京'] }) }),
  'broadcast-by-userid': broadcast({ audience: audience({ userIds: ['123', '456'] }) }),
  'broadcast-to-all': broadcast({ audience: audience({ everyone: true }) }),
  'broadcast-per-platform-alert': broadcast({
    audience: audience({ everyone: true }),
    ios: ios({ alert: 'iOS 通知显示内容', extras: idAndName }),
    android: android({ alert: 'Android 通知显示内容', extras: idAndName }),
  }),
  'broadcast-ios-silent': broadcast({
    audience: audience({ everyone: true }),
    ios: ios({ alert: 'iOS 通知显示内容', silent: true }),
    android: android({ alert: 'Android 通知显示内容' }),
  }),
  'push-all-conditions': push({
    audience: everyCondition,
    ios: ios({ title: '标题', ...overridden }),
    android: android(overridden),
  }),
  'push-by-tag': push({ audience: audience({ tags: ['女', '年轻', '北京'] }) }),
  'push-by-userid': push({ audience: audience({ userIds: ['123', '456'] }) }),
  'push-by-package': push({ audience: audience({ packageName: 'cn.xxxxxx.xxx' }) }),
  'push-to-all': push({ audience: audience({ everyone: true }) }),
  'push-per-platform-alert': push({
    audience: audience({ everyone: true }),
    ios: ios({ alert: 'iOS 平台显示内容', extras: idAndName }),
    android: android({ alert: 'Android 平台显示内容', extras: idAndName }),
  }),
  'push-ios-badge': push({
    audience: audience({ everyone: true }),
    ios: ios({
      alert: 'iOS 平台显示内容',
      badge: { mode: 'number', value: 2 },
      extras: idAndName,
    }),
    android: android({ alert: 'Android 平台显示内容', extras: idAndName }),
  }),
  'push-ios-title': push({
    audience: audience({ everyone: true }),
    ios: ios({ title: 'iOS 平台显示标题', alert: 'iOS 平台显示内容', extras: idAndName }),
    android: android({ alert: 'Android 平台显示内容', extras: idAndName }),
  }),
  'push-ios-silent': push({
    audience: audience({ everyone: true }),
    ios: ios({ title: 'iOS 平台显示标题', alert: 'iOS 平台显示内容', silent: true }),
    android: android({ alert: 'Android 平台显示内容' }),
  }),
}
