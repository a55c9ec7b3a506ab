import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import SituationScreen from '../../../renderer/preview/SituationScreen.vue'
import { useAppearance } from '../../../renderer/stores/appearance'
import { newDraft, type Draft } from '../../../shared/message/draft'
import type { AndroidSituation } from '../../../shared/preview/situations'
import { phoneProfile } from '../../support/phone-profile'

let draft: Draft
beforeEach(() => {
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
  draft = { ...newDraft('push', 'd1', 0), alert: '三款秋茶今晚开抢' }
})

const show = (situation: AndroidSituation, change: object = {}): VueWrapper =>
  mount(SituationScreen, {
    props: {
      draft,
      profile: phoneProfile(),
      situation,
      size: 'regular',
      theme: 'light',
      timeLabel: 'now',
      fontSize: 'default',
      time: new Date(2026, 9, 16, 18).getTime(),
      ...change,
    },
  })
const own = (view: VueWrapper): string => view.get('.card .body').text()

describe('an Android phone', () => {
  it('breaks big text into 13 lines at most, where the collapsed card has one', () => {
    draft.alert = '茶'.repeat(900)
    expect(own(show('android.expanded')).split('\n')).toHaveLength(13)
    expect(own(show('android.shade')).split('\n')).toHaveLength(1)
  })

  it('reads a line break as a space in one row and as a line in big text', () => {
    draft.alert = '甲\n乙'
    expect(own(show('android.lock'))).toBe('甲 乙')
    expect(own(show('android.expanded'))).toBe('甲\n乙')
  })

  it('shows no word of the draft where the person hides details', () => {
    draft.alert = '您的会员还剩三天'
    const view = show('android.hidden')
    expect(own(view)).toBe('您有了一条新消息')
    expect(view.get('.card .title').text()).toBe('山野茶事')
    expect(view.html()).not.toContain('会员')
  })

  it('shows the text of a silent draft: the flag is for iOS only', () => {
    draft.ios.silent = true
    expect(own(show('android.silent'))).toBe('三款秋茶今晚开抢')
  })

  it('makes up no number on the icon, for there is no field that sends one', () => {
    draft.ios.badge = { mode: 'number', value: 7 }
    expect(show('android.badge').get('.badge').text()).toBe('推算')
  })

  it('shows an empty place in the open app, and one more in the chat after a broadcast', () => {
    const push = show('android.foreground')
    expect(push.get('.ghost').text()).toBe('没有通知')
    expect(push.find('.card').exists()).toBe(false)
    draft = { ...newDraft('broadcast', 'd1', 0), alert: '茶' }
    expect(show('android.foreground').get('.tabs em').text()).toBe('1')
  })

  it('shows the notification now and the message, with its own day, at the next login', () => {
    const broadcast = newDraft('broadcast', 'd1', 0)
    if (broadcast.kind !== 'broadcast') throw new Error('not a broadcast')
    broadcast.alert = '三款秋茶今晚开抢'
    broadcast.message = {
      form: 'fields',
      objectName: 'RC:TxtMsg',
      values: { content: '点开看看' },
      user: null,
    }
    draft = broadcast
    const [now, later] = show('android.offline').findAll('.device')
    expect(now?.get('.card .body').text()).toBe('三款秋茶今晚开抢')
    expect(later?.get('.bubble').text()).toBe('点开看看')
    expect(later?.get('.time').text()).toBe('昨天 18:00')
  })

  it('says how long ago, and grows the text with the size that the person has set', () => {
    const view = show('android.shade', { timeLabel: 'hours', fontSize: 'extra' })
    expect(view.get('.card .time').text()).toContain('3 小时前')
    expect(view.get('.card').attributes('style')).toContain('--size: 18px')
  })
})
