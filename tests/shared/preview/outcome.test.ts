import { describe, expect, it } from 'vitest'
import { newDraft, type BroadcastDraft, type Draft } from '../../../shared/message/draft'
import type { MessageKind } from '../../../shared/message/draft'
import { outcome } from '../../../shared/preview/outcome'
import { platformOf, situations } from '../../../shared/preview/situations'

const APP = '山野茶事'
function draft(kind: MessageKind = 'push', change: Partial<Draft> = {}): Draft {
  return { ...newDraft(kind, 'd1', 0), alert: '默认文案', ...change } as Draft
}
const ios = (change: Partial<Draft['ios']>, kind: MessageKind = 'push'): Draft =>
  draft(kind, { ios: { ...draft().ios, ...change } })
function broadcast(message: BroadcastDraft['message']): Draft {
  return { ...draft('broadcast'), sender: 'tea', message } as Draft
}
const text = (content: string): Draft =>
  broadcast({ form: 'fields', objectName: 'RC:TxtMsg', values: { content }, user: null })

describe('outcome of a notification', () => {
  it('puts the title on an iPhone and the app name on Android, which knows no title', () => {
    const titled = ios({ title: '秋茶上新' })
    expect(outcome(titled, 'ios.lock', APP)).toEqual({
      proof: 'near',
      why: 'ios_lock_lines',
      seen: {
        kind: 'notification',
        style: 'lock',
        title: '秋茶上新',
        titleFrom: 'draft',
        body: '默认文案',
      },
    })
    expect(outcome(titled, 'android.shade', APP)).toEqual({
      proof: 'known',
      why: 'android_title_is_app',
      seen: {
        kind: 'notification',
        style: 'collapsed',
        title: APP,
        titleFrom: 'app',
        body: '默认文案',
      },
    })
  })

  it.each(['', '  \n'])('puts the app name where the iOS title is %j', (title) => {
    const { seen } = outcome(ios({ title }), 'ios.lock', APP)
    expect(seen).toMatchObject({ title: APP, titleFrom: 'app' })
  })

  it('does not assert a title of a later field, which is the only one Android can have', () => {
    const later = draft('push', { beyond: { notification: { title: '新字段' } } })
    for (const situation of ['ios.lock', 'android.shade'] as const)
      expect(outcome(later, situation, APP)).toMatchObject({
        proof: 'sketch',
        why: 'later_title',
        seen: { title: '新字段', titleFrom: 'draft' },
      })
    for (const situation of ['ios.offline', 'android.offline'] as const)
      expect(outcome(later, situation, APP)).toMatchObject({
        proof: 'sketch',
        seen: { first: { title: '新字段' } },
      })
  })

  it('shows each platform its own text, and the default where it has none', () => {
    const own = draft('push', { android: { ...draft().android, alert: '安卓文案' } })
    expect(outcome(own, 'ios.lock', APP).seen).toMatchObject({ body: '默认文案' })
    expect(outcome(own, 'android.shade', APP).seen).toMatchObject({ body: '安卓文案' })
  })

  it('shows nothing anywhere on a phone that the draft is not sent to', () => {
    const iosOnly = draft('broadcast', { platforms: { ios: true, android: false } })
    for (const situation of situations) {
      const { why } = outcome(iosOnly, situation, APP)
      expect(why === 'not_sent_here').toBe(platformOf(situation) === 'android')
    }
  })

  it('shows it all the same when named user ids void the choice of platforms', () => {
    const audience = { ...draft().audience, userIds: ['u1'] }
    const named = draft('push', { platforms: { ios: true, android: false }, audience })
    expect(outcome(named, 'android.shade', APP).seen.kind).toBe('notification')
    const everyone = { ...named, audience: { ...audience, everyone: true } }
    expect(outcome(everyone, 'android.shade', APP).seen.kind).toBe('nothing')
  })

  it('shows nothing without text, also where the own text was emptied', () => {
    for (const situation of situations) {
      expect(outcome(draft('push', { alert: ' ' }), situation, APP).why).toBe('no_text')
      const platform = platformOf(situation)
      const emptied = draft('push', { [platform]: { ...draft()[platform], alert: '' } })
      expect(outcome(emptied, situation, APP).why).toBe('no_text')
    }
  })

  it('keeps every word of the draft from a phone that hides its contents', () => {
    for (const situation of ['ios.hidden', 'android.hidden'] as const)
      expect(outcome(ios({ title: '秋茶上新' }), situation, APP)).toMatchObject({
        proof: 'near',
        seen: { kind: 'hidden', appName: APP },
      })
  })

  it('promises neither heads-up nor expansion on Android: the app may not ask for them', () => {
    expect(outcome(draft(), 'android.headsUp', APP).proof).toBe('near')
    expect(outcome(draft(), 'android.expanded', APP).proof).toBe('near')
  })

  it('calls the title of a broadcast a sketch, because the seed names it for a push only', () => {
    expect(outcome(ios({ title: '周报' }, 'broadcast'), 'ios.lock', APP)).toMatchObject({
      proof: 'sketch',
      why: 'broadcast_title',
    })
    expect(outcome(draft('broadcast'), 'ios.lock', APP).proof).toBe('near')
    // Wherever the title stands, also beside what is known for sure.
    const titled = { ...text('1111'), ios: ios({ title: '周报' }).ios }
    for (const situation of ['ios.offline', 'ios.silent'] as const) {
      expect(outcome(titled, situation, APP).why).toBe('broadcast_title')
      expect(outcome(text('1111'), situation, APP).proof).toBe('known')
    }
  })

  it('hands markup over as the text it is', () => {
    const body = '<img src=x onerror=alert(1)>'
    expect(outcome(draft('push', { alert: body }), 'ios.lock', APP).seen).toMatchObject({ body })
  })
})

describe('outcome of a silent push', () => {
  it('is two outcomes, of which nobody can say which: shown, or stripped of its text', () => {
    expect(outcome(ios({ silent: true }), 'ios.silent', APP)).toMatchObject({
      proof: 'sketch',
      why: 'silent_either',
      seen: {
        kind: 'either',
        first: { kind: 'notification', body: '默认文案' },
        second: { kind: 'nothing', because: 'stripped' },
      },
    })
  })

  it('in a broadcast is silent only while the app is suspended', () => {
    expect(outcome(ios({ silent: true }, 'broadcast'), 'ios.silent', APP).why).toBe(
      'silent_suspended',
    )
  })

  it('is never promised elsewhere: with a text it still shows, as a sketch', () => {
    for (const situation of ['ios.lock', 'ios.banner', 'ios.centre', 'ios.hidden'] as const)
      expect(outcome(ios({ silent: true }), situation, APP)).toMatchObject({
        proof: 'sketch',
        why: 'silent_still_shows',
      })
  })

  it('does nothing on Android: its text is shown', () => {
    expect(outcome(ios({ silent: true }), 'android.silent', APP)).toMatchObject({
      proof: 'known',
      why: 'silent_not_android',
      seen: { kind: 'notification' },
    })
    expect(outcome(ios({ silent: true }), 'android.shade', APP).proof).toBe('known')
  })

  it('shows as ever where the flag is off', () => {
    expect(outcome(draft(), 'ios.silent', APP)).toMatchObject({
      why: 'silent_off',
      seen: { kind: 'notification' },
    })
  })
})

describe('outcome of a badge', () => {
  const badge = (mode: Draft['ios']['badge'], kind: MessageKind = 'push') =>
    outcome(ios({ badge: mode }, kind), 'ios.badge', APP)

  it('tells absent from 0: unchanged is not cleared', () => {
    expect(badge({ mode: 'unchanged' }).seen).toMatchObject({ badge: 'unchanged' })
    expect(badge({ mode: 'clear' }).seen).toMatchObject({ badge: 'cleared' })
    expect(badge({ mode: 'number', value: 0 }).seen).toMatchObject({ badge: 'cleared' })
    expect(badge({ mode: 'number', value: -1 }).seen).toMatchObject({ badge: 'cleared' })
  })

  it('shows four digits in full and refuses five', () => {
    expect(badge({ mode: 'number', value: 9999 })).toMatchObject({
      proof: 'known',
      why: 'badge_set',
      seen: { badge: 9999 },
    })
    expect(badge({ mode: 'number', value: 10_000 }).why).toBe('badge_refused')
    expect(badge({ mode: 'number', value: 1.5 }).why).toBe('badge_refused')
    expect(badge({ mode: 'number', value: null }).why).toBe('badge_missing')
  })

  it('of a broadcast is a sketch, because the seed names it for a push only', () => {
    expect(badge({ mode: 'number', value: 3 }, 'broadcast')).toMatchObject({
      proof: 'sketch',
      why: 'broadcast_badge',
    })
    expect(badge({ mode: 'unchanged' }, 'broadcast').proof).toBe('known')
  })

  it('is never drawn as ours on Android, where the launcher derives it', () => {
    const set = ios({ badge: { mode: 'number', value: 3 } })
    expect(outcome(set, 'android.badge', APP)).toMatchObject({
      proof: 'sketch',
      seen: { badge: 'launcher' },
    })
  })
})

describe('outcome in the app', () => {
  const both = (name: 'foreground' | 'chat' | 'offline') =>
    [`ios.${name}`, `android.${name}`] as const

  it('shows no notification while the app is open: a sketch for a push, stated for a broadcast', () => {
    for (const situation of both('foreground')) {
      expect(outcome(draft(), situation, APP)).toMatchObject({
        proof: 'sketch',
        seen: { kind: 'nothing', because: 'foreground' },
      })
      expect(outcome(text('1111'), situation, APP)).toMatchObject({
        proof: 'known',
        seen: { kind: 'nothing', because: 'foreground_chat' },
      })
    }
  })

  it('puts the message of a broadcast in the chat, not its notification text', () => {
    for (const situation of both('chat'))
      expect(outcome(text('1111'), situation, APP)).toMatchObject({
        proof: 'known',
        seen: { kind: 'chat', sender: 'tea', at: 'now', message: { look: 'text', text: '1111' } },
      })
  })

  it('shows an offline phone the notification now and the message at next login', () => {
    for (const situation of both('offline'))
      expect(outcome(text('1111'), situation, APP)).toMatchObject({
        proof: 'known',
        seen: {
          kind: 'then',
          first: { kind: 'notification', body: '默认文案' },
          second: { kind: 'chat', at: 'login', message: { text: '1111' } },
        },
      })
  })

  it('never finds a push in a chat, a list of chats, or after login', () => {
    for (const situation of ['ios.chat', 'ios.chatList', 'android.chat'] as const)
      expect(outcome(draft(), situation, APP)).toMatchObject({
        proof: 'known',
        seen: { kind: 'nothing', because: 'push_not_in_chat' },
      })
    expect(outcome(draft(), 'ios.offline', APP).seen).toMatchObject({
      first: { kind: 'notification' },
      second: { because: 'push_not_in_chat' },
    })
  })

  it('shows nobody a command message, in the chat, in the list or at login', () => {
    const command = broadcast({ form: 'fields', objectName: 'RC:CmdMsg', values: {}, user: null })
    for (const situation of ['ios.chat', 'ios.chatList', 'ios.foreground'] as const)
      expect(outcome(command, situation, APP).why).toBe('command')
    expect(outcome(command, 'ios.offline', APP)).toMatchObject({
      proof: 'sketch',
      seen: { first: { kind: 'notification' }, second: { because: 'command' } },
    })
  })

  it('claims no look for a type of the app’s own, and none for content that is no JSON', () => {
    const json = (objectName: string, content: string) =>
      broadcast({ form: 'json', objectName, text: content })
    expect(outcome(json('tea:coupon', '{"id":1}'), 'ios.chat', APP)).toMatchObject({
      proof: 'sketch',
      seen: { message: { look: 'custom', objectName: 'tea:coupon' } },
    })
    expect(outcome(json('tea:coupon', '{'), 'ios.chat', APP).why).toBe('message_unreadable')
    expect(outcome(json('', '{}'), 'ios.chat', APP).why).toBe('message_unreadable')
  })
})
