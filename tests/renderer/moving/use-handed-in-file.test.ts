import { mount, flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { useHandedInFile } from '../../../renderer/moving/use-handed-in-file'
import { useHandedIn } from '../../../renderer/stores/handed-in'
import { ok } from '../../../shared/result'
import { fakeBridge } from '../../support/fake-bridge'

function shell(waits = false) {
  const bridge = fakeBridge({ 'moving.handedIn': () => ok(waits) })
  const go = vi.fn()
  const wrapper = mount(
    defineComponent({
      setup() {
        useHandedInFile(go)
        return () => h('div')
      },
    }),
  )
  return { bridge, go, wrapper }
}

describe('a file from outside', () => {
  beforeEach(() => {
    setActivePinia(createPinia())
  })
  afterEach(() => {
    document.body.innerHTML = ''
  })

  it('that came with the start is led to its page, though nobody told the window', async () => {
    const { go } = shell(true)
    await flushPromises()
    expect([go.mock.calls.length, useHandedIn().arrived]).toEqual([1, true])
  })

  it('that comes later is led there, too; without one nothing moves', async () => {
    const { bridge, go } = shell()
    await flushPromises()
    expect([go.mock.calls.length, useHandedIn().arrived]).toEqual([0, false])
    bridge.tell('moving.handedIn', null)
    expect([go.mock.calls.length, useHandedIn().arrived]).toEqual([1, true])
  })

  it('never pulls an open send sheet away: it waits for the answer', async () => {
    const { bridge, go } = shell()
    await flushPromises()
    const sheet = document.createElement('div')
    sheet.setAttribute('aria-modal', 'true')
    document.body.append(sheet)
    bridge.tell('moving.handedIn', null)
    bridge.tell('moving.handedIn', null)
    await flushPromises()
    expect(go).not.toHaveBeenCalled()
    sheet.remove()
    await vi.waitFor(() => {
      expect(go).toHaveBeenCalledTimes(1)
    })
  })

  it('is heard of no more when the shell is gone', async () => {
    const { bridge, go, wrapper } = shell()
    await flushPromises()
    wrapper.unmount()
    bridge.tell('moving.handedIn', null)
    expect(go).not.toHaveBeenCalled()
  })
})
