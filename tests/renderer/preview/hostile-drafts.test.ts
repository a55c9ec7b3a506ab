import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import SituationScreen from '../../../renderer/preview/SituationScreen.vue'
import { visibleHead } from '../../../renderer/preview/visible-head'
import { useAppearance } from '../../../renderer/stores/appearance'
import { newDraft, type Draft, type MessageKind } from '../../../shared/message/draft'
import type { Message } from '../../../shared/message/message'
import { messageTypes } from '../../../shared/message/message-types'
import { deviceSizes, fontSizes, timeLabels } from '../../../shared/preview/devices'
import { situations, type Situation } from '../../../shared/preview/situations'
import { phoneProfile } from '../../support/phone-profile'

beforeEach(() => {
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
})

const hostile = {
  'lone surrogates': '\uD83D茶\uDC00 \uDFFF\uD800',
  'an RTL override': '\u202Eشاي جديد الليلة \u202C茶 \u2066!',
  HTML: '<img src=x onerror=alert(1)><script>alert(1)</script><b>粗</b>',
  '10,000 emoji': '👨‍👩‍👧‍👦'.repeat(10_000),
  'one endless word': 'a'.repeat(1_000_000),
  'nothing but line breaks': '\n\r\n\u2028\t'.repeat(2000),
  nothing: '',
} as const

const worst = [hostile['lone surrogates'], hostile.HTML, hostile['one endless word']]

function draftOf(kind: MessageKind, text: string, message?: Message): Draft {
  const draft: Draft = { ...newDraft(kind, 'd1', 0), alert: text === '' ? '' : `${text}。` }
  draft.ios = { ...draft.ios, title: text, alert: text, silent: true }
  draft.android.alert = text
  if (draft.kind === 'push') return draft
  draft.sender = text
  draft.message = message ?? {
    form: 'fields',
    objectName: 'RC:TxtMsg',
    values: { content: text },
    user: null,
  }
  return draft
}

const show = (draft: Draft, situation: Situation, change: object = {}): VueWrapper =>
  mount(SituationScreen, {
    props: {
      draft,
      profile: {
        ...phoneProfile('rehearsal'),
        name: visibleHead(draft.ios.title, 60) || '山野茶事',
      },
      situation,
      size: 'regular',
      theme: 'light',
      timeLabel: 'now',
      fontSize: 'default',
      time: 0,
      ...change,
    },
  })

/** Without the indenting of `html()`, which costs more than the drawing. */
const sizeOf = (view: VueWrapper): number => (view.element as Element).outerHTML.length

describe('every situation of a hostile draft', () => {
  for (const [name, text] of Object.entries(hostile)) {
    it(`is drawn, never larger than a screen and never as markup: ${name}`, () => {
      for (const kind of ['push', 'broadcast'] as const)
        for (const situation of situations) {
          const view = show(draftOf(kind, text), situation)
          expect(view.findAll('.device').length, situation).toBeGreaterThan(0)
          expect(sizeOf(view), situation).toBeLessThan(120_000)
          expect(view.find('img, script, b b, .title b, .body b').exists(), situation).toBe(false)
          view.unmount()
        }
    })
  }

  it('draws each published type, whatever stands in its fields', () => {
    for (const { objectName, fields } of messageTypes)
      for (const text of [...worst, '-1e999', '1e308']) {
        const values = Object.fromEntries(fields.map(({ key }) => [key, text]))
        const message: Message = { form: 'fields', objectName, values, user: null }
        for (const situation of ['ios.chat', 'android.chat', 'ios.chatList'] as const) {
          const view = show(draftOf('broadcast', '茶', message), situation)
          expect(sizeOf(view), objectName).toBeLessThan(120_000)
          expect(view.find('img, script').exists(), objectName).toBe(false)
          view.unmount()
        }
      }
  })

  it('draws a custom type with any name and any content, right or wrong', () => {
    const names = ['', 'app:x', '<b>x</b>', '__proto__', 'toString', 'a'.repeat(100_000)]
    for (const objectName of names)
      for (const text of ['{}', '{"__proto__":{}}', 'null', '[', '']) {
        const message: Message = { form: 'json', objectName, text }
        const view = show(draftOf('broadcast', '茶', message), 'android.chat')
        expect(view.find('.device').exists()).toBe(true)
        expect(sizeOf(view)).toBeLessThan(60_000)
        view.unmount()
      }
  })

  it('is drawn on every size of phone, in every size of type and at every time', () => {
    const draft = draftOf('broadcast', hostile['an RTL override'])
    for (const situation of situations)
      for (const [at, size] of deviceSizes.entries()) {
        const [fontSize, timeLabel] = [fontSizes[at], timeLabels[at]]
        const view = show(draft, situation, { size, fontSize, timeLabel, theme: 'dark' })
        expect(view.find('.device').exists(), situation).toBe(true)
        view.unmount()
      }
  })
})
