import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { chatDigest } from '../../../renderer/preview/chat-digest'
import ChatList from '../../../renderer/preview/ChatList.vue'
import ChatScreen from '../../../renderer/preview/ChatScreen.vue'
import { durationWords } from '../../../renderer/preview/duration-words'
import { momentLabel, nextLogin, sentMoment } from '../../../renderer/preview/phone-moments'
import { visibleHead } from '../../../renderer/preview/visible-head'
import { useAppearance } from '../../../renderer/stores/appearance'
import { zhCN } from '../../../renderer/wording/zh-CN'
import type { ChatMessage } from '../../../shared/preview/chat-message'
import type { SeenOne } from '../../../shared/preview/seen'

const evening = new Date(2026, 9, 16, 18).getTime()
const chat = (message: ChatMessage): SeenOne => ({ kind: 'chat', sender: 's', message, at: 'now' })
beforeEach(() => {
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
})
const props = (seen: SeenOne) => ({
  seen,
  size: 'regular' as const,
  fontSize: 'default' as const,
  timeLabel: 'now' as const,
  environment: 'production' as const,
  appName: '山野茶事',
  now: evening,
})
const show = (message: ChatMessage): VueWrapper =>
  mount(ChatScreen, { props: props(chat(message)) })

describe('a chat message', () => {
  it('keeps its lines and shows markup as text', () => {
    const view = show({ look: 'text', text: '<b>茶</b>\n今晚' })
    expect(view.get('.bubble').text()).toBe('<b>茶</b>\n今晚')
    expect(view.find('.bubble b').exists()).toBe(false)
  })

  it('never stands as an empty bubble while nothing is written', () => {
    expect(show({ look: 'text', text: '' }).get('.bubble').text()).toBe('消息还没写')
    expect(show({ look: 'article', title: '', text: '' }).text()).toContain('还没有标题')
    expect(show({ look: 'file', name: '', bytes: null }).text()).toContain('还没有文件名')
    expect(show({ look: 'voice', seconds: null }).text()).toContain('时长未填')
  })

  it('does not pretend to know how a custom type looks', () => {
    const view = show({ look: 'custom', objectName: 'app:coupon' })
    expect(view.get('.custom').text()).toContain('app:coupon')
    expect(view.get('.custom').text()).toContain('样子由 App 决定')
  })

  it('puts a notice between the bubbles, with no sender', () => {
    const view = show({ look: 'note', text: '会员日开始了' })
    expect(view.get('.note').text()).toBe('会员日开始了')
    expect(view.find('.avatar').exists()).toBe(false)
  })

  it('bounds figures that no phone could show', () => {
    expect(show({ look: 'voice', seconds: 1e300 }).text().length).toBeLessThan(80)
    expect(show({ look: 'file', name: 'a.pdf', bytes: -5 }).text()).toContain('0 B')
    expect(durationWords(15)).toBe('0:15')
    expect(durationWords(-3)).toBe('0:00')
  })

  it('is named a sample, since every app draws its own', () => {
    expect(show({ look: 'text', text: '茶' }).text()).toContain('示例 App 的样子')
  })

  it('leaves a ghost with the reason where a command shows nothing', () => {
    const nothing: SeenOne = { kind: 'nothing', because: 'command' }
    const view = mount(ChatScreen, { props: props(nothing) })
    expect(view.get('.ghost').text()).toBe('聊天里什么都没有')
    expect(view.find('.bubble').exists()).toBe(false)
  })
})

describe('the list of conversations', () => {
  it('tells the type where a row has no text', () => {
    const seen: SeenOne = {
      kind: 'chatList',
      sender: 's',
      message: { look: 'file', name: '茶单.pdf', bytes: 1 },
    }
    const view = mount(ChatList, { props: props(seen) })
    expect(view.get('.digest').text()).toBe('[文件] 茶单.pdf')
    expect(view.get('em').text()).toBe('1')
  })

  it('cuts a digest without tearing a pair of surrogates', () => {
    const digest = chatDigest({ look: 'text', text: `a${'😀'.repeat(500)}` }, zhCN)
    expect(digest.length).toBeLessThanOrEqual(200)
    expect(digest).not.toMatch(/[\uD800-\uDBFF]$/)
    expect(visibleHead('茶叶', 1)).toBe('茶')
  })
})

describe('when a message says it was sent', () => {
  const label = (sent: number, now: number) =>
    momentLabel(sent, now, 'zh-CN', (clock) => `昨天 ${clock}`)

  it('says yesterday past midnight, though it is only three hours ago', () => {
    const night = new Date(2026, 9, 16, 1).getTime()
    expect(label(sentMoment(night, 'hours'), night)).toBe('昨天 22:00')
    expect(label(sentMoment(evening, 'hours'), evening)).toBe('15:00')
  })

  it('agrees with the notification, and lies a day back at the next login', () => {
    expect(label(sentMoment(evening, 'yesterday'), evening)).toBe('昨天 08:37')
    expect(label(evening, nextLogin(evening))).toBe('昨天 18:00')
  })
})
