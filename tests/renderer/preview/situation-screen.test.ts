import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import SituationScreen from '../../../renderer/preview/SituationScreen.vue'
import { useAppearance } from '../../../renderer/stores/appearance'
import { newDraft, type Draft, type MessageKind } from '../../../shared/message/draft'
import type { DeviceSize, FontSize, TimeLabel } from '../../../shared/preview/devices'
import { situations, type Situation } from '../../../shared/preview/situations'
import { defaultTagRates, type Profile } from '../../../shared/profile/profile'

const profile: Profile = {
  id: 'p1',
  name: '山野茶事',
  appKey: 'key',
  environment: 'production',
  host: { kind: 'sandbox' },
  answerFormat: 'json',
  timestampUnit: 'seconds',
  limits: { perHour: 2, perDay: 3 },
  testPeople: [],
  freeTest: false,
  tagRates: defaultTagRates,
  tagsGet: false,
  countFrom: 0,
}
const LONG = '桂花乌龙、武夷水仙、古树白茶三款秋茶今晚 20:00 开抢。'.repeat(12)

function draft(kind: MessageKind, change: Partial<Draft['ios']> = {}, alert = LONG): Draft {
  const blank = newDraft(kind, 'd1', 0)
  const filled = { ...blank, alert, ios: { ...blank.ios, ...change } }
  if (filled.kind === 'push') return filled
  const values = { content: '聊天里的话' }
  return {
    ...filled,
    sender: 'tea',
    message: { form: 'fields', objectName: 'RC:TxtMsg', values, user: null },
  }
}

interface Look {
  readonly size?: DeviceSize
  readonly fontSize?: FontSize
  readonly timeLabel?: TimeLabel
  readonly part?: 'first' | 'second'
}
const show = (of: Draft, situation: Situation, look: Look = {}): VueWrapper =>
  mount(SituationScreen, {
    props: {
      draft: of,
      profile,
      situation,
      size: 'regular',
      theme: 'light',
      timeLabel: 'now',
      fontSize: 'default',
      time: new Date(2026, 9, 16, 18).getTime(),
      ...look,
    },
  })
const labels = (screen: VueWrapper): string[] =>
  screen.findAll('[role="img"]').map((phone) => phone.attributes('aria-label') ?? '')
/** Lines of the card's text, which come broken. */
const lines = (screen: VueWrapper): number =>
  screen.get('.body').element.textContent.split('\n').length

beforeEach(() => {
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
})

describe('SituationScreen', () => {
  it('shows another draft, or another version of it, at once: no words of one stand in the other', async () => {
    const said = (alert: string): Draft => ({ ...newDraft('push', 'd1', 0), alert })
    const screen = show(said('前一版'), 'ios.lock')
    await screen.setProps({ draft: said('后一版') })
    expect(screen.text()).toContain('后一版')
    await screen.setProps({ draft: said('Android 版'), situation: 'android.shade' })
    expect(screen.text()).toContain('Android 版')
  })

  it.each(situations)(
    'draws %s of a push and of a broadcast, and says it in words',
    (situation) => {
      for (const kind of ['push', 'broadcast'] as const) {
        const [label] = labels(show(draft(kind), situation))
        expect(label).toMatch(/^(iPhone|Android) .+：.+/)
      }
    },
  )

  it('draws what is seen and not its neighbour: each place has its own number of lines', () => {
    const push = draft('push')
    expect(lines(show(push, 'ios.lock'))).toBe(4)
    expect(lines(show(push, 'ios.banner'))).toBe(2)
    expect(lines(show(push, 'ios.centre'))).toBe(4)
    expect(lines(show(push, 'ios.expanded'))).toBe(7)
  })

  it('lets type size and time of the phone shorten the title', () => {
    const title = '秋茶上新今晚八点开抢会员提前十分钟入场啦啦啦'
    const shown = (look: Look): number =>
      show(draft('push', { title }), 'ios.centre', look).get('.title').text().length
    expect(shown({ fontSize: 'extra' })).toBeLessThan(shown({}))
    expect(shown({ timeLabel: 'yesterday' })).toBeLessThan(shown({}))
    expect(shown({ size: 'small' })).toBeLessThan(shown({ size: 'large' }))
  })

  it('keeps the words of the draft off a phone that hides them', () => {
    const html = show(draft('push', { title: '秋茶上新' }), 'ios.hidden').html()
    expect(html).not.toMatch(/秋茶|桂花/)
    expect(html).toContain('通知')
  })

  it('puts the number on the icon, and a dashed place where there is none', () => {
    const badge = (value: Draft['ios']['badge']): VueWrapper =>
      show(draft('push', { badge: value }), 'ios.badge')
    expect(badge({ mode: 'number', value: 9999 }).get('.badge').text()).toBe('9999')
    expect(badge({ mode: 'unchanged' }).get('.badge').classes()).toContain('none')
    expect(badge({ mode: 'unchanged' }).get('.badge').text()).toBe('不变')
    expect(badge({ mode: 'clear' }).get('.badge').text()).toBe('清零')
  })

  it('draws both outcomes of a silent push, joined by «or»; one alone where asked', () => {
    const silent = draft('push', { silent: true })
    const both = show(silent, 'ios.silent')
    expect(labels(both)).toHaveLength(2)
    expect(both.get('.join').text()).toBe('或')
    expect(both.findAll('.wakes')).toHaveLength(2)
    const second = show(silent, 'ios.silent', { part: 'second' })
    expect(labels(second)).toEqual(['iPhone 静默：屏幕上什么都没有'])
    expect(show(draft('push'), 'ios.silent').find('.wakes, .join').exists()).toBe(false)
  })

  it('draws an offline broadcast as two moments: the notification, then the chat', () => {
    const [now, login] = labels(show(draft('broadcast'), 'ios.offline'))
    expect(now).toContain('桂花乌龙')
    expect(login).toContain('聊天里的话')
  })

  it.each(['push', 'broadcast'] as const)(
    'lets the clock go on between the two moments of an offline %s',
    (kind) => {
      const screen = show(draft(kind), 'ios.offline', { part: 'second' })
      expect(screen.text()).toContain('09:12')
    },
  )

  it('draws only a ghost in an open app, and the new chat message of a broadcast beside it', () => {
    const push = show(draft('push'), 'ios.foreground')
    expect(push.get('.ghost').text()).toBe('没有通知')
    expect(push.find('.chat em').exists()).toBe(false)
    expect(show(draft('broadcast'), 'ios.foreground').find('.chat em').exists()).toBe(true)
  })

  it('shows markup as text and no more of 1 MB than a phone can', () => {
    for (const situation of situations) {
      const huge = draft('broadcast', { title: '<i>斜</i>' }, '<b>粗</b>'.repeat(120_000))
      const screen = show(huge, situation)
      expect(screen.findAll('b, i').map((made) => made.text())).not.toContain('粗')
      expect(screen.find('.title i').exists()).toBe(false)
      expect(screen.html().length).toBeLessThan(60_000)
    }
  })
})
