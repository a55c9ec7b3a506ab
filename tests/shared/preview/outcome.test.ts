import { describe, expect, it } from 'vitest'
import { newDraft, type Draft, type MessageKind } from '../../../shared/message/draft'
import { outcome } from '../../../shared/preview/outcome'
import { platformOf, situations } from '../../../shared/preview/situations'

function draft(kind: MessageKind = 'push', change: Partial<Draft> = {}): Draft {
  const blank = newDraft(kind, 'd1', 0)
  return { ...blank, alert: '默认文案', ...change } as Draft
}
const APP = '山野茶事'

describe('outcome', () => {
  it('puts the title on an iPhone and the app name on Android, which knows no title', () => {
    const titled = draft('push', { ios: { ...draft().ios, title: '秋茶上新' } })
    expect(outcome(titled, 'ios.lock', APP)).toEqual({
      proof: 'near',
      why: 'ios_lock_lines',
      seen: { kind: 'notification', title: '秋茶上新', titleFrom: 'draft', body: '默认文案' },
    })
    expect(outcome(titled, 'android.shade', APP)).toEqual({
      proof: 'known',
      why: 'android_title_is_app',
      seen: { kind: 'notification', title: APP, titleFrom: 'app', body: '默认文案' },
    })
  })

  it.each(['', '  \n'])('puts the app name where the iOS title is %j', (title) => {
    const untitled = draft('push', { ios: { ...draft().ios, title } })
    expect(outcome(untitled, 'ios.lock', APP).seen).toMatchObject({ title: APP, titleFrom: 'app' })
  })

  it('shows each platform its own text, and the default where it has none', () => {
    const own = draft('push', { android: { ...draft().android, alert: '安卓文案' } })
    expect(outcome(own, 'ios.lock', APP).seen).toMatchObject({ body: '默认文案' })
    expect(outcome(own, 'android.shade', APP).seen).toMatchObject({ body: '安卓文案' })
  })

  it('shows nothing on a phone that the draft is not sent to', () => {
    const iosOnly = draft('push', { platforms: { ios: true, android: false } })
    expect(outcome(iosOnly, 'android.shade', APP)).toEqual({
      proof: 'known',
      why: 'not_sent_here',
      seen: { kind: 'nothing', because: 'not_sent_here' },
    })
    expect(outcome(iosOnly, 'ios.lock', APP).seen.kind).toBe('notification')
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

  it('does not promise silence: a silent draft with a text still shows, as a sketch', () => {
    const silent = draft('push', { ios: { ...draft().ios, silent: true } })
    expect(outcome(silent, 'ios.lock', APP)).toMatchObject({
      proof: 'sketch',
      why: 'silent_still_shows',
      seen: { kind: 'notification' },
    })
    expect(outcome(silent, 'android.shade', APP).proof).toBe('known')
  })

  it('calls the title of a broadcast a sketch, because the seed names it for a push only', () => {
    const titled = draft('broadcast', { ios: { ...draft().ios, title: '周报' } })
    expect(outcome(titled, 'ios.lock', APP)).toMatchObject({
      proof: 'sketch',
      why: 'broadcast_title',
    })
    expect(outcome(draft('broadcast'), 'ios.lock', APP).proof).toBe('near')
  })

  it('hands markup over as the text it is', () => {
    const body = '<img src=x onerror=alert(1)>'
    expect(outcome(draft('push', { alert: body }), 'ios.lock', APP).seen).toMatchObject({ body })
  })
})
