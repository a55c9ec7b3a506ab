import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref, type Ref } from 'vue'
import { useDeepUndo } from '../../../../renderer/compose/undo/use-deep-undo'
import { newDraft, type Draft } from '../../../../shared/message/draft'

let host: VueWrapper
let draft: Ref<Draft | null>
let locked = false
let typesWhole = false
const shown = vi.fn()

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  setActivePinia(createPinia())
  shown.mockClear()
  locked = false
  typesWhole = false
  draft = ref<Draft | null>(JSON.parse(JSON.stringify(newDraft('push', 'd', 0))) as Draft)
  const Host = defineComponent({
    setup: () => {
      useDeepUndo(draft, { locked: () => locked, typesWhole: () => typesWhole, shown })
      return () => h('div', [h('input'), h('textarea', { 'data-room': 'json' })])
    },
  })
  host = mount(Host, { attachTo: document.body })
})
afterEach(() => {
  host.unmount()
  vi.useRealTimers()
})

const edit = async (change: (draft: Draft) => void): Promise<void> => {
  if (draft.value !== null) change(draft.value)
  await nextTick()
  await vi.advanceTimersByTimeAsync(2_000)
}
const press = (key: string, more: KeyboardEventInit = {}, on = 'input'): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', {
    key,
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
    ...more,
  })
  host.find(on).element.dispatchEvent(event)
  return event
}

describe('useDeepUndo', () => {
  it('goes back through every field, says which, and on again', async () => {
    await edit((now) => (now.alert = '文案'))
    await edit((now) => (now.ios.title = '标题'))
    press('z')
    expect(draft.value).toMatchObject({ alert: '文案', ios: { title: '' } })
    expect(shown).toHaveBeenLastCalledWith(['ios.title'])
    press('z')
    expect(draft.value?.alert).toBe('')
    press('Z', { shiftKey: true })
    press('y')
    expect(draft.value).toMatchObject({ alert: '文案', ios: { title: '标题' } })
  })

  it('takes a word that was saved between its letters for one step, not for one per save', async () => {
    for (const text of ['秋', '秋茶', '秋茶上', '秋茶上新']) {
      if (draft.value !== null) Object.assign(draft.value, { alert: text, updatedAt: Date.now() })
      await nextTick()
      await vi.advanceTimersByTimeAsync(300)
    }
    press('z')
    expect(draft.value?.alert).toBe('')
  })

  it('takes a word typed into the request, where every key puts a whole draft in place, for one step', async () => {
    typesWhole = true
    for (const text of ['秋', '秋茶', '秋茶上', '秋茶上新']) {
      if (draft.value !== null) draft.value = { ...draft.value, alert: text }
      await nextTick()
      await vi.advanceTimersByTimeAsync(300)
    }
    press('z')
    expect(draft.value?.alert).toBe('')
  })

  it('takes a restore of one field for a step of its own, however quickly it follows the typing', async () => {
    for (const text of ['今晚', '明早']) {
      if (draft.value !== null) draft.value.alert = text
      await nextTick()
      await vi.advanceTimersByTimeAsync(100)
    }
    if (draft.value !== null) draft.value = { ...draft.value, alert: '今晚' }
    await nextTick()
    press('z')
    expect(draft.value?.alert).toBe('明早')
    press('z')
    expect(draft.value?.alert).toBe('')
  })

  it('goes back step by step with any pause between the steps, and on again as far', async () => {
    await edit((now) => (now.alert = '文案'))
    await edit((now) => (now.ios.title = '标题'))
    await edit((now) => (now.audience.everyone = true))
    for (const key of ['z', 'z', 'z', 'y', 'y', 'y']) {
      press(key)
      await vi.advanceTimersByTimeAsync(1_500)
      if (key === 'z') continue
      expect(draft.value?.alert).toBe('文案')
    }
    expect(draft.value).toMatchObject({ ios: { title: '标题' }, audience: { everyone: true } })
  })

  it('takes a change of several fields at once, as a fix or JSON makes one, for one step', async () => {
    await edit((now) =>
      Object.assign(now, { alert: 'a', platforms: { ios: true, android: false } }),
    )
    press('z')
    expect(draft.value).toMatchObject({ alert: '', platforms: { ios: true, android: true } })
  })

  it('never lets the field undo alone: neither by the keys nor by the menu', async () => {
    await edit((now) => (now.alert = 'a'))
    const menu = new InputEvent('beforeinput', {
      inputType: 'historyUndo',
      bubbles: true,
      cancelable: true,
    })
    host.find('input').element.dispatchEvent(menu)
    expect(menu.defaultPrevented).toBe(true)
    expect(draft.value?.alert).toBe('')
    // Also where there is nothing left to go back to.
    expect(press('z').defaultPrevented).toBe(true)
  })

  it('leaves JSON that the draft may not hold yet to its own undo', async () => {
    await edit((now) => (now.alert = 'a'))
    expect(press('z', {}, 'textarea').defaultPrevented).toBe(false)
    expect(draft.value?.alert).toBe('a')
  })

  it('goes nowhere while something is composed, nor while the draft can only be read', async () => {
    await edit((now) => (now.alert = 'a'))
    const input = host.find('input').element
    input.dispatchEvent(new Event('compositionstart', { bubbles: true }))
    press('z')
    expect(draft.value?.alert).toBe('a')
    input.dispatchEvent(new Event('compositionend', { bubbles: true }))
    locked = true
    press('z')
    expect(draft.value?.alert).toBe('a')
    locked = false
    press('z')
    expect(draft.value?.alert).toBe('')
  })

  it('keeps the date and the place of the draft, which are nobody’s step', async () => {
    await edit((now) => (now.alert = 'a'))
    if (draft.value !== null) {
      draft.value.updatedAt = 77
      draft.value.filing = { ...draft.value.filing, folder: '秋' }
    }
    press('z')
    expect(draft.value).toMatchObject({ alert: '', updatedAt: 77, filing: { folder: '秋' } })
  })
})
