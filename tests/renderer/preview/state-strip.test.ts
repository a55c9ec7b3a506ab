import { mount, RouterLinkStub, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import PhonePair from '../../../renderer/preview/PhonePair.vue'
import { useAppearance } from '../../../renderer/stores/appearance'
import { usePhones } from '../../../renderer/stores/phones'
import { newDraft, type MessageKind } from '../../../shared/message/draft'
import { phoneProfile } from '../../support/phone-profile'

let pair: VueWrapper
beforeEach(() => {
  const { happyDOM } = window as unknown as {
    happyDOM: { setViewport(viewport: { width: number; height: number }): void }
  }
  happyDOM.setViewport({ width: 1440, height: 900 })
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
})
afterEach(() => pair.unmount())

function show(kind: MessageKind): void {
  pair = mount(PhonePair, {
    props: {
      draft: { ...newDraft(kind, 'd1', 0), alert: '今晚开抢' },
      profile: phoneProfile(),
      time: 0,
    },
    global: { stubs: { RouterLink: RouterLinkStub } },
    attachTo: document.body,
  })
}
const words = (): string[] => pair.findAll('.strip [role="radio"]').map((word) => word.text())
const chosen = (): string => pair.get('.strip [aria-checked="true"]').text()
async function press(key: string, from: EventTarget = document.body): Promise<void> {
  from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
  await nextTick()
}

describe('the strip over the phones', () => {
  it('offers a push no chat, which it never reaches, but both the phone that was off', () => {
    show('push')
    expect(words()).toHaveLength(9)
    expect(words()).not.toContain('聊天')
    expect(words()).toContain('离线')
    pair.unmount()
    show('broadcast')
    expect(words()).toHaveLength(10)
    expect(words()).toContain('聊天')
    expect(words()).toContain('离线')
  })

  it('falls back to the lock screen where a push cannot show what a broadcast did', () => {
    usePhones().pairId = 'chat'
    show('push')
    expect(chosen()).toBe('锁屏')
    expect(pair.findAll('.device')).toHaveLength(2)
  })

  it('steps with [ and ] and goes round at both ends', async () => {
    show('push')
    await press('[')
    expect(chosen()).toBe('离线')
    await press(']')
    expect(chosen()).toBe('锁屏')
    for (const word of [...words().slice(1), '锁屏']) {
      await press(']')
      expect(chosen()).toBe(word)
    }
  })

  it('lets [ and ] be typed in a field', async () => {
    show('push')
    const field = document.createElement('textarea')
    document.body.append(field)
    await press(']', field)
    field.remove()
    expect(chosen()).toBe('锁屏')
  })

  it('moves with the arrows and leaves one tab stop, as a radio group does', async () => {
    show('push')
    await pair.get('.strip [role="radiogroup"]').trigger('keydown', { key: 'ArrowRight' })
    expect(chosen()).toBe('横幅')
    await pair.get('.strip [role="radiogroup"]').trigger('keydown', { key: 'End' })
    expect(chosen()).toBe('离线')
    expect(pair.findAll('.strip [role="radio"][tabindex="0"]')).toHaveLength(1)
  })

  it('draws only the chosen state, so that typing pays for two phones and not for ten', async () => {
    show('broadcast')
    for (let at = 0; at < 10; at += 1) {
      expect(pair.findAll('figure')).toHaveLength(2)
      await press(']')
    }
  })

  it('leads to the board of this draft', () => {
    show('push')
    const link = pair.getComponent(RouterLinkStub)
    expect(link.props('to')).toBe('/drafts/d1/situations')
    expect(link.attributes('aria-label')).toBe('全部情形')
  })
})
