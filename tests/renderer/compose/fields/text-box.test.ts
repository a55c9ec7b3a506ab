import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import TextBox from '../../../../renderer/compose/fields/TextBox.vue'

const LONG = '秋茶上新'.repeat(1_001)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function typed(start: string, letter: string) {
  const taken = vi.fn()
  const box = mount(TextBox, {
    props: { id: 'alert', modelValue: start, 'onUpdate:modelValue': taken },
  })
  const area = box.get('textarea')
  area.element.value = start + letter
  area.element.dispatchEvent(new Event('input'))
  return { box, area, taken }
}

describe('a text box', () => {
  it('takes each letter of a short text at once', () => {
    expect(typed('秋茶', '上').taken).toHaveBeenCalledWith('秋茶上')
  })

  it('takes a letter of a long text after its frame, once, with all that came by then', () => {
    const { area, taken } = typed(LONG, 'a')
    area.element.value += 'b'
    area.element.dispatchEvent(new Event('input'))
    expect(taken).not.toHaveBeenCalled()
    vi.advanceTimersByTime(20)
    expect(taken.mock.calls).toEqual([[`${LONG}ab`]])
  })

  it('takes it without a frame where none is painted, on leaving, and when it goes away', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 1)
    const hidden = typed(LONG, 'a')
    vi.advanceTimersByTime(100)
    expect(hidden.taken).toHaveBeenCalledWith(`${LONG}a`)

    const left = typed(LONG, 'b')
    await left.area.trigger('blur')
    expect(left.taken).toHaveBeenCalledWith(`${LONG}b`)

    const gone = typed(LONG, 'c')
    gone.box.unmount()
    expect(gone.taken).toHaveBeenCalledWith(`${LONG}c`)
    vi.unstubAllGlobals()
  })
})
