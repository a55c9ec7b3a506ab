import { mount, RouterLinkStub, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, reactive } from 'vue'
import PhonePair from '../../../renderer/preview/PhonePair.vue'
import { countLines } from '../../../renderer/preview/use-line-measure'
import { useAppearance } from '../../../renderer/stores/appearance'
import { usePhones } from '../../../renderer/stores/phones'
import { newDraft, type Draft } from '../../../shared/message/draft'
import type { Environment } from '../../../shared/profile/profile'
import { nextDrawing } from '../../support/next-drawing'
import { phoneProfile } from '../../support/phone-profile'

const windowOf = (width: number, height: number): void => {
  const { happyDOM } = window as unknown as {
    happyDOM: { setViewport(viewport: { width: number; height: number }): void }
  }
  happyDOM.setViewport({ width, height })
}

let draft: Draft
beforeEach(() => {
  windowOf(1440, 900)
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
  draft = reactive(newDraft('push', 'd1', 0))
  draft.alert = '三款秋茶今晚开抢'
})

const show = (environment: Environment = 'production'): VueWrapper =>
  mount(PhonePair, {
    props: {
      draft,
      profile: phoneProfile(environment),
      time: new Date(2026, 9, 16, 18).getTime(),
    },
    global: { stubs: { RouterLink: RouterLinkStub } },
  })
const ios = '.device.ios'
const android = '.device.android'

describe('PhonePair', () => {
  it('follows every keystroke on both phones', async () => {
    const pair = show()
    draft.alert = '改过的文案'
    draft.ios.title = '秋茶上新'
    await nextDrawing()
    expect(pair.get(`${ios} .body`).text()).toBe('改过的文案')
    expect(pair.get(`${ios} .title`).text()).toBe('秋茶上新')
    expect(pair.get(`${android} .body`).text()).toBe('改过的文案')
    expect(pair.get(`${android} .title`).text()).toBe('山野茶事')
  })

  it('leaves the drawing alone where a key changes nothing that is seen', async () => {
    const broadcast = newDraft('broadcast', 'd2', 0)
    draft = reactive({ ...broadcast, alert: '三款秋茶', sender: 'tea' })
    usePhones().pairId = 'offline'
    const updated: string[] = []
    mount(PhonePair, {
      props: { draft, profile: phoneProfile('production'), time: 0 },
      global: {
        stubs: { RouterLink: RouterLinkStub },
        mixins: [
          {
            updated() {
              updated.push((this.$options as { __name?: string }).__name ?? '')
            },
          },
        ],
      },
    })
    draft.alert = '三款秋茶今晚开抢'
    await nextDrawing()
    expect(updated).toEqual(expect.arrayContaining(['IosCard', 'AndroidNotification']))
    const untouched = ['ChatScreen', 'ChatBubble', 'AppFrame', 'PhoneFigure', 'TeaHills']
    expect(updated.filter((name) => untouched.includes(name))).toEqual([])
  })

  it('sets no style anew at a key: that would restyle the phone', async () => {
    const pair = show()
    const card = pair.get<HTMLElement>(`${ios} .card`).element
    const { style } = card
    const sets = vi.spyOn(style, 'setProperty')
    draft.alert = '改过的文案'
    await nextDrawing()
    expect(card.textContent).toContain('改过的文案')
    expect(sets).not.toHaveBeenCalled()
  })

  it('shows markup as text and makes no element of it', async () => {
    const pair = show()
    draft.alert = '<img src=x> <b>粗</b>'
    draft.ios.title = '<i>斜</i>'
    await nextDrawing()
    expect(pair.get(`${ios} .body`).text()).toBe('<img src=x> <b>粗</b>')
    expect(pair.find('img, .body b, .title i').exists()).toBe(false)
  })

  it('says in words what a blind operator cannot see in the drawing', () => {
    const label = show().get(ios).attributes('aria-label')
    expect(label).toContain('iPhone 锁屏')
    expect(label).toContain('山野茶事')
    expect(label).toContain('三款秋茶今晚开抢')
  })

  it('draws nothing, with the reason, on a phone that is not targeted', async () => {
    const pair = show()
    draft.platforms.android = false
    await nextDrawing()
    expect(pair.find(`${android} .ghost`).text()).toBe('不发给 Android')
    expect(pair.find(`${ios} .ghost`).exists()).toBe(false)
  })

  it('marks both phones of a rehearsal, and those of nothing else', () => {
    expect(show('rehearsal').findAll('.device .stamp')).toHaveLength(2)
    expect(show('production').findAll('.device .stamp')).toHaveLength(0)
  })

  it('labels how sure each picture is', () => {
    const captions = show()
      .findAll('figcaption')
      .map((it) => it.text())
    expect(captions[0]).toContain('近似')
    expect(captions[1]).toContain('已证实')
  })

  it('puts no more of 1 MB on the page than the phones show', async () => {
    const pair = show()
    draft.alert = '茶叶 tea '.repeat(150_000)
    draft.ios.title = '长'.repeat(1_000_000)
    await nextDrawing()
    expect(pair.html().length).toBeLessThan(40_000)
  })

  it('takes the theme and the size that the operator chooses for the phones', async () => {
    const pair = show()
    const styleOf = (): string => pair.get(ios).attributes('style') ?? ''
    const before = styleOf()
    await pair.get('.foot .theme [role="radio"]:last-child').trigger('click')
    expect(styleOf()).not.toBe(before)
    usePhones().size = 'large'
    await nextTick()
    expect(styleOf()).toContain('--outer-width: 454')
  })

  it('shows one phone at a time in a narrow window, and the other when asked', async () => {
    windowOf(1024, 700)
    const pair = show()
    expect(pair.find(ios).exists()).toBe(true)
    expect(pair.find(android).exists()).toBe(false)
    const [, toAndroid] = pair.findAll('.foot [role="radio"]')
    await toAndroid?.trigger('click')
    expect(pair.find(ios).exists()).toBe(false)
    expect(pair.find(android).exists()).toBe(true)
  })

  it('shows the clock and the date in the language of the window', async () => {
    const pair = show()
    expect(pair.get(`${ios} .date`).text()).toBe('10月16日 星期五')
    useAppearance().language = 'en-US'
    await nextTick()
    expect(pair.get(`${ios} .date`).text()).toBe('Friday, October 16')
    expect(pair.get(`${android} .date`).text()).toBe('Fri, Oct 16')
  })
})

describe('countLines', () => {
  it('cuts the title where the phone beside the form cuts it', async () => {
    const title = '秋茶上新今晚八点开抢会员提前十分钟入场啦啦啦'
    draft.ios.title = title
    const { cutAt, lines, most } = countLines(title, { platform: 'ios', part: 'title' })
    expect([lines, most]).toEqual([1, 1])
    const pair = show()
    await nextDrawing()
    expect(pair.get(`${ios} .title`).text()).toBe(`${title.slice(0, cutAt ?? 0)}…`)
  })

  it('counts on the size of phone that is shown', () => {
    const text = '茶'.repeat(300)
    const regular = countLines(text, { platform: 'ios', part: 'body' }).cutAt ?? 0
    usePhones().size = 'small'
    expect(countLines(text, { platform: 'ios', part: 'body' }).cutAt).toBeLessThan(regular)
  })
})
