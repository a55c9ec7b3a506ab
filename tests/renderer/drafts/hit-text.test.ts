import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import HitText from '../../../renderer/drafts/HitText.vue'

const marked = (text: string, words: string): string[] =>
  mount(HitText, { props: { text, words } })
    .findAll('mark')
    .map((mark) => mark.text())

describe('the marks of a search', () => {
  it('stand on every word, in the order of the text', () => {
    expect(marked('周报：古树白茶库存告急', '告急 周报')).toEqual(['周报', '告急'])
  })

  it('are one where two words touch or lie over one another', () => {
    expect(marked('古树白茶', '古树白 白茶')).toEqual(['古树白茶'])
    expect(marked('古树白茶', '古树 白茶')).toEqual(['古树白茶'])
  })

  it('leave the text as it was written, and mark nothing where places would shift', () => {
    const host = document.createElement('p')
    mount(HitText, { attachTo: host, props: { text: 'VIP Day <b>', words: 'vip' } })
    expect([host.textContent, marked('İstanbul', 'stan')]).toEqual(['VIP Day <b>', []])
  })
})
