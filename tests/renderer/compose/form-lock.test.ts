import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import FormLock from '../../../renderer/compose/FormLock.vue'
import type { Attempt } from '../../../shared/outbox/attempt'
import { sampleAttempt } from '../../support/sample-attempt'
import { fakeWindow } from '../send/fake-bridge'

async function form(lock: Attempt | null): Promise<{ inert: boolean; banner: string | null }> {
  const { plugins } = await fakeWindow()
  const view = mount(FormLock, {
    props: { lock },
    slots: { default: '<input class="field">' },
    global: { plugins },
  })
  const banner = view.find('[role=status]')
  return {
    inert: view.find('[inert] .field').exists(),
    banner: banner.exists() ? banner.text() : null,
  }
}

it('lets nobody edit a draft whose send waits or is out, without crying wolf', async () => {
  expect(await form(sampleAttempt({ state: 'confirmed' }))).toEqual({ inert: true, banner: null })
  expect(await form(sampleAttempt({ state: 'in_flight' }))).toEqual({ inert: true, banner: null })
})

it('says why a draft with an unknown send is locked, and leads to where it is settled', async () => {
  const unknown = { cause: 'timeout', detail: '', httpStatus: null, answer: '' } as const
  const { inert, banner } = await form(sampleAttempt({ state: 'unknown', ...unknown }))
  expect(inert).toBe(true)
  expect(banner).toContain('发送结果未知')
  expect(banner).toContain('到历史里认定')
})

it('is free without a lock', async () => {
  expect(await form(null)).toEqual({ inert: false, banner: null })
})
