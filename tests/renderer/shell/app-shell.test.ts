import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { createPinia, setActivePinia } from 'pinia'
import { makeRouter } from '../../../renderer/router'
import AppShell from '../../../renderer/shell/AppShell.vue'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { fakeWindow } from '../send/fake-bridge'

afterEach(() => {
  document.body.innerHTML = ''
})

it('stands before main has said which apps there are, and does not ask for the one in hand', async () => {
  await fakeWindow({
    'moving.handedIn': () => ({ ok: true, value: false }),
  })
  const pinia = createPinia()
  setActivePinia(pinia)
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const shell = mount(AppShell, { global: { plugins: [pinia, makeRouter()] } })
  await flushPromises()
  expect(shell.findAll('nav a').map((link) => link.attributes('aria-label'))).toContain(
    zhCN.shell.nav.drafts,
  )
  expect(shell.find('.edge').exists()).toBe(false)
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
  shell.unmount()
})
