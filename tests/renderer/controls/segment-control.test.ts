import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import SegmentControl from '../../../renderer/controls/SegmentControl.vue'

const options = [
  { value: 'keep', label: '不变' },
  { value: 'clear', label: '清零' },
  { value: 'number', label: '数字' },
] as const

const make = (first: string) => {
  const chosen = ref(first)
  const wrapper = mount(
    {
      components: { SegmentControl },
      setup: () => ({ chosen, options }),
      template: '<SegmentControl v-model="chosen" :options="options" label="角标" />',
    },
    { attachTo: document.body },
  )
  return { chosen, wrapper, radios: () => wrapper.findAll('[role=radio]') }
}

describe('SegmentControl', () => {
  it('is one radio group with one tab stop, or Tab would need three presses to pass it', () => {
    const { wrapper, radios } = make('clear')
    expect(wrapper.get('[role=radiogroup]').attributes('aria-label')).toBe('角标')
    expect(radios().map((radio) => radio.attributes('tabindex'))).toEqual(['-1', '0', '-1'])
    expect(radios().map((radio) => radio.attributes('aria-checked'))).toEqual([
      'false',
      'true',
      'false',
    ])
  })

  it('can be reached by Tab before anything is chosen', () => {
    expect(make('').radios()[0]?.attributes('tabindex')).toBe('0')
  })

  it('moves choice and focus with the arrows and wraps at both ends', async () => {
    const { chosen, radios } = make('number')
    await radios()[2]?.trigger('keydown', { key: 'ArrowRight' })
    expect(chosen.value).toBe('keep')
    expect(document.activeElement).toBe(radios()[0]?.element)
    await radios()[0]?.trigger('keydown', { key: 'ArrowLeft' })
    expect(chosen.value).toBe('number')
    await radios()[2]?.trigger('keydown', { key: 'Home' })
    expect(chosen.value).toBe('keep')
  })

  it('leaves other keys to the page', async () => {
    const { chosen, radios } = make('clear')
    await radios()[1]?.trigger('keydown', { key: 'a' })
    expect(chosen.value).toBe('clear')
  })
})
