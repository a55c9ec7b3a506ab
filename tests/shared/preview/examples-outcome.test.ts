import { describe, expect, it } from 'vitest'
import { jsonObjectSchema } from '../../../shared/message/json'
import { newDraft, type Draft } from '../../../shared/message/draft'
import { readBody } from '../../../shared/message/read-body'
import { outcome } from '../../../shared/preview/outcome'
import type { Outcome } from '../../../shared/preview/seen-why'
import type { Seen } from '../../../shared/preview/seen'
import type { Situation } from '../../../shared/preview/situations'
import { readExamples } from '../../support/read-examples'

/** The app name of the table below. */
const APP = 'App'

/** What a person sees, in the words of the table. */
function inWords(seen: Seen): string {
  switch (seen.kind) {
    case 'notification':
      return `notification «${seen.title}»: «${seen.body}»`
    case 'hidden':
      return `notification «${seen.appName}», text hidden`
    case 'nothing':
      return `nothing (${seen.because})`
    case 'badge':
      return `badge ${String(seen.badge)}`
    case 'chat': {
      const { sender, message, at } = seen
      const text = message.look === 'text' ? message.text : message.look
      return `${at === 'login' ? 'at next login: ' : ''}chat message «${text}» from ${sender}`
    }
    case 'chatList':
      return 'in the chat list'
    case 'either':
      return `${inWords(seen.first)}, or ${inWords(seen.second)}`
    case 'then':
      return `${inWords(seen.first)}; then ${inWords(seen.second)}`
  }
}
const say = (draft: Draft, situation: Situation): string => {
  const { proof, seen }: Outcome = outcome(draft, situation, APP)
  return `${inWords(seen)} [${proof}]`
}

interface Expected {
  /** An iPhone in the hand, the app open. */
  readonly hand: string
  /** The same iPhone locked on the table. */
  readonly locked: string
  /** An Android in the pocket: what its shade will hold. */
  readonly pocket: string
  /** An iPhone that is off: once it is on again, and once the app is opened. */
  readonly off: string
  readonly badge?: string
  readonly silent?: string
}

/** A push: nothing in an open app (nobody can say), the alert elsewhere, no chat ever. */
const push = (ios: string, android: string, title = APP): Expected => ({
  hand: 'nothing (foreground) [sketch]',
  locked: `notification «${title}»: «${ios}» [near]`,
  pocket: `notification «${APP}»: «${android}» [known]`,
  off: `notification «${title}»: «${ios}»; then nothing (push_not_in_chat) [known]`,
})
/** A broadcast: one more chat message in an open app, the alert elsewhere, the chat at next login. */
const broadcast = (ios: string, android: string): Expected => ({
  hand: 'nothing (foreground_chat) [known]',
  locked: `notification «${APP}»: «${ios}» [near]`,
  pocket: `notification «${APP}»: «${android}» [known]`,
  off: `notification «${APP}»: «${ios}»; then at next login: chat message «1111» from fromuseId1 [known]`,
})
const plain = 'this is a push'
const own = 'override alert'
const neither = 'neither a push nor a broadcast: no phone shows anything'

const table: Readonly<Record<string, Expected | typeof neither>> = {
  'tag-set': neither,
  'tag-batch-set': neither,
  'broadcast-all-conditions': broadcast(own, own),
  'broadcast-by-tag': broadcast(plain, plain),
  'broadcast-by-userid': broadcast(plain, plain),
  'broadcast-to-all': broadcast(plain, plain),
  'broadcast-per-platform-alert': broadcast('iOS 通知显示内容', 'Android 通知显示内容'),
  'broadcast-ios-silent': {
    ...broadcast('iOS 通知显示内容', 'Android 通知显示内容'),
    locked: 'notification «App»: «iOS 通知显示内容» [sketch]',
    off: 'notification «App»: «iOS 通知显示内容»; then at next login: chat message «1111» from fromuseId1 [sketch]',
    silent: 'notification «App»: «iOS 通知显示内容», or nothing (stripped) [sketch]',
  },
  'push-all-conditions': push(own, own, '标题'),
  'push-by-tag': push(plain, plain),
  'push-by-userid': push(plain, plain),
  'push-by-package': push(plain, plain),
  'push-to-all': push(plain, plain),
  'push-per-platform-alert': push('iOS 平台显示内容', 'Android 平台显示内容'),
  'push-ios-badge': {
    ...push('iOS 平台显示内容', 'Android 平台显示内容'),
    badge: 'badge 2 [known]',
  },
  'push-ios-title': push('iOS 平台显示内容', 'Android 平台显示内容', 'iOS 平台显示标题'),
  'push-ios-silent': {
    ...push('iOS 平台显示内容', 'Android 平台显示内容', 'iOS 平台显示标题'),
    locked: 'notification «iOS 平台显示标题»: «iOS 平台显示内容» [sketch]',
    off: 'notification «iOS 平台显示标题»: «iOS 平台显示内容»; then nothing (push_not_in_chat) [sketch]',
    silent: 'notification «iOS 平台显示标题»: «iOS 平台显示内容», or nothing (stripped) [sketch]',
  },
}

describe('what people will see of the 17 requests of the seed', () => {
  it('is said for each of them', () => {
    expect(Object.keys(table).sort()).toEqual(
      readExamples()
        .map(({ name }) => name)
        .sort(),
    )
  })

  it.each(readExamples())('$name', ({ name, kind, body }) => {
    const expected = table[name]
    if (expected === undefined || expected === neither) {
      expect(kind).toMatch(/^tag/)
      return
    }
    const read = readBody(jsonObjectSchema.parse(body), newDraft('push', 'd1', 0))
    if (!read.ok) throw new Error(read.failure.path)
    const draft = read.value
    const { badge = 'badge unchanged [known]', silent, ...places } = expected
    expect({
      hand: say(draft, 'ios.foreground'),
      locked: say(draft, 'ios.lock'),
      pocket: say(draft, 'android.shade'),
      off: say(draft, 'ios.offline'),
    }).toEqual(places)
    expect(say(draft, 'ios.badge')).toBe(badge)
    expect(say(draft, 'ios.silent')).toBe(silent ?? places.locked.replace('[near]', '[known]'))
    // An Android in the hand or switched off goes as the iPhone does, with its own text and title.
    expect(say(draft, 'android.foreground')).toBe(places.hand)
    expect(say(draft, 'android.offline')).toMatch(places.pocket.replace(' [known]', ''))
    expect(say(draft, 'ios.chatList')).toMatch(
      kind === 'push' ? /^nothing \(push_not_in_chat\) \[known\]/ : /^in the chat list/,
    )
  })
})
