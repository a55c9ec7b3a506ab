import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { isShortcut } from '../../../renderer/shortcuts/is-shortcut'
import { shortcuts, type ShortcutName } from '../../../renderer/shortcuts/shortcut-table'
import ShortcutList from '../../../renderer/shortcuts/ShortcutList.vue'
import { useShortcut } from '../../../renderer/shortcuts/use-shortcut'
import { useAppearance } from '../../../renderer/stores/appearance'
import { zhCN } from '../../../renderer/wording/zh-CN'

const platform = vi.hoisted(() => ({ name: 'linux' }))
vi.mock('../../../renderer/controls/host-platform', () => ({ hostPlatform: () => platform.name }))

const press = (key: string, more: KeyboardEventInit = {}, on: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  on.dispatchEvent(event)
  return event
}
const heard = (name: ShortcutName, key: string, more: KeyboardEventInit = {}): boolean => {
  let found = false
  const listen = (event: KeyboardEvent): void => {
    found = isShortcut(event, name)
  }
  window.addEventListener('keydown', listen)
  press(key, more)
  window.removeEventListener('keydown', listen)
  return found
}

beforeEach(() => {
  platform.name = 'linux'
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
})
afterEach(() => {
  document.body.innerHTML = ''
})

describe('isShortcut', () => {
  it('takes Ctrl here and ⌘ on a Mac, and never the other: ⌃K edits text there', () => {
    expect(heard('search', 'k', { ctrlKey: true })).toBe(true)
    expect(heard('search', 'k', { metaKey: true })).toBe(false)
    platform.name = 'darwin'
    expect(heard('search', 'k', { ctrlKey: true })).toBe(false)
    expect(heard('search', 'K', { metaKey: true })).toBe(true)
  })

  it('hears no other combination for its own', () => {
    expect(heard('search', 'k')).toBe(false)
    expect(heard('search', 'k', { ctrlKey: true, shiftKey: true })).toBe(false)
    expect(heard('search', 'k', { ctrlKey: true, altKey: true })).toBe(false)
    expect(heard('openRow', 'Enter', { ctrlKey: true })).toBe(false)
    expect(heard('openRow', 'Enter', { isComposing: true })).toBe(false)
  })

  it('hears a sign with or without Shift, as the keyboard has it', () => {
    expect(heard('help', '?', { shiftKey: true })).toBe(true)
    expect(heard('stateAfter', ']')).toBe(true)
  })
})

describe('useShortcut', () => {
  const listenTo = (name: ShortcutName) => {
    const act = vi.fn()
    const Host = defineComponent({
      setup: () => {
        useShortcut(name, act)
        return () => h('textarea')
      },
    })
    return { act, host: mount(Host, { attachTo: document.body }) }
  }

  it('leaves a sign to whoever is typing', () => {
    const { act, host } = listenTo('stateBefore')
    expect(press('[', {}, host.element).defaultPrevented).toBe(false)
    expect(act).not.toHaveBeenCalled()
    press('[')
    expect(act).toHaveBeenCalledTimes(1)
    host.unmount()
  })

  it('acts within a field on a combination', () => {
    const { act, host } = listenTo('forward')
    press('Enter', { ctrlKey: true }, host.element)
    expect(act).toHaveBeenCalledTimes(1)
    host.unmount()
  })

  it('does nothing past an open question, and nothing once it is gone', () => {
    const { act, host } = listenTo('forward')
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog" aria-modal="true"></div>')
    press('Enter', { ctrlKey: true })
    expect(act).not.toHaveBeenCalled()
    document.querySelector('[role="dialog"]')?.remove()
    host.unmount()
    press('Enter', { ctrlKey: true })
    expect(act).not.toHaveBeenCalled()
  })

  it('acts once for a key that is held down', () => {
    const { act, host } = listenTo('newDraft')
    press('n', { ctrlKey: true })
    press('n', { ctrlKey: true, repeat: true })
    expect(act).toHaveBeenCalledTimes(1)
    host.unmount()
  })
})

describe('the list under `?`', () => {
  it('shows every shortcut by name, and closes on Esc', async () => {
    const list = mount(ShortcutList, { attachTo: document.body })
    for (const name of Object.keys(shortcuts) as ShortcutName[])
      expect(list.text()).toContain(zhCN.shortcuts.names[name])
    expect(list.findAll('dl > div')).toHaveLength(Object.keys(shortcuts).length)
    await list.find('[role="dialog"]').trigger('keydown', { key: 'Escape' })
    expect(list.emitted('close')).toHaveLength(1)
    list.unmount()
  })

  it('has no two shortcuts that one key press would mean', () => {
    const all = Object.entries(shortcuts)
    for (const [name, one] of all)
      for (const [other, two] of all)
        if (name !== other && one.keys === two.keys)
          expect([one.scope, two.scope]).not.toContain('everywhere')
  })
})
