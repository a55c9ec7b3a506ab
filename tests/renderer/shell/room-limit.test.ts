import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import RoomLimit from '../../../renderer/shell/RoomLimit.vue'
import { useAppearance } from '../../../renderer/stores/appearance'

let note: VueWrapper
let box: HTMLTextAreaElement

beforeEach(() => {
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
  note = mount(RoomLimit, { attachTo: document.body })
  box = document.createElement('textarea')
  document.body.append(box)
  box.value = '写过的'
  box.dispatchEvent(new Event('focusin', { bubbles: true }))
})
afterEach(() => {
  note.unmount()
  document.body.innerHTML = ''
})

const paste = async (text: string): Promise<Event> => {
  // Nothing but its text is asked for.
  const clipboardData = { getData: () => text } as unknown as DataTransfer
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  box.dispatchEvent(event)
  await nextTick()
  return event
}
const write = async (text: string): Promise<void> => {
  box.value = text
  box.dispatchEvent(new Event('input', { bubbles: true }))
  await nextTick()
}

describe('a text that no request can carry', () => {
  it.each([
    ['1 MB of 汉字', '汉'.repeat(333_334)],
    ['10,000 families', '👨‍👩‍👧‍👦'.repeat(10_000)],
    ['one byte more than a body', 'a'.repeat(100_001)],
  ])('is not pasted, and says so at the field: %s', async (_, text) => {
    const event = await paste(text)
    expect(event.defaultPrevented).toBe(true)
    expect(box.value).toBe('写过的')
    expect(note.find('[role="alert"]').text()).toContain('没有放进来')
    await write('写过的，再写')
    expect(note.find('[role="alert"]').text()).toBe('')
  })

  it.each([
    ['10,000 emoji', '😀'.repeat(10_000)],
    ['a long article', '汉'.repeat(30_000)],
    ['nothing', ''],
  ])('is nothing of the kind: %s', async (_, text) => {
    expect((await paste(text)).defaultPrevented).toBe(false)
    expect(note.find('[role="alert"]').text()).toBe('')
  })

  it('counts what the field already holds', async () => {
    box.value = 'a'.repeat(60_000)
    box.setSelectionRange(0, 0)
    expect((await paste('b'.repeat(60_000))).defaultPrevented).toBe(true)
    box.setSelectionRange(0, 60_000)
    expect((await paste('b'.repeat(60_000))).defaultPrevented).toBe(false)
  })

  it('does not come in another way either: the field keeps what it had', async () => {
    await write('x'.repeat(1_000_000))
    expect(box.value).toBe('写过的')
    expect(note.text()).toContain('1 MB')
  })

  it('can always be made shorter', async () => {
    box.value = 'x'.repeat(300_000)
    box.dispatchEvent(new Event('focusin', { bubbles: true }))
    await write('x'.repeat(299_999))
    expect(box.value).toHaveLength(299_999)
  })
})
