import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, describe, expect, it } from 'vitest'
import TagChips from '../../../renderer/controls/TagChips.vue'

let chips: VueWrapper | undefined
afterEach(() => chips?.unmount())

const open = (tags: readonly string[] = []): VueWrapper => {
  const made = mount(TagChips, {
    props: { modelValue: tags, inputId: 'tags', invalid: false, placeholder: '' },
    global: { plugins: [createPinia()] },
    attachTo: document.body,
  })
  chips = made
  return made
}
const told = (made: VueWrapper): unknown => made.emitted('update:modelValue')?.at(-1)?.[0]
const press = (made: VueWrapper, key: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  made.get('input').element.dispatchEvent(event)
  return event
}

describe('TagChips', () => {
  it('keeps a typed tag when Ctrl+Enter goes on to the next page', async () => {
    const made = open()
    await made.get('input').setValue('女')
    const event = press(made, 'Enter', { ctrlKey: true })
    expect(told(made)).toEqual(['女'])
    // The shortcut listens at the window, and not to what was already answered.
    expect(event.defaultPrevented).toBe(false)
  })

  it('ends a tag on Enter, but not on the Enter that ends a composition', async () => {
    const made = open()
    await made.get('input').setValue('女')
    press(made, 'Enter', { isComposing: true })
    expect(told(made)).toBeUndefined()
    expect(press(made, 'Enter').defaultPrevented).toBe(true)
    expect(told(made)).toEqual(['女'])
  })

  it('keeps a typed tag when the field is left, and no tag twice', async () => {
    const made = open(['女'])
    await made.get('input').setValue('北京, 女')
    await made.get('input').trigger('blur')
    expect(told(made)).toEqual(['女', '北京'])
    expect(made.emitted('leave')).toHaveLength(1)
  })

  it('removes the last tag on Backspace only where nothing is typed', async () => {
    const made = open(['女', '北京'])
    await made.get('input').setValue('上')
    press(made, 'Backspace')
    expect(told(made)).toBeUndefined()
    await made.get('input').setValue('')
    press(made, 'Backspace')
    expect(told(made)).toEqual(['女'])
  })
})
