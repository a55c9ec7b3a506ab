import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import SendFailure from '../../../renderer/send/SendFailure.vue'
import { zhCN } from '../../../renderer/wording/zh-CN'
import type { SubmitFailure } from '../../../shared/ipc/contract'
import { fakeWindow } from './fake-bridge'

async function shown(failure: SubmitFailure): Promise<ReturnType<typeof mount>> {
  const { plugins } = await fakeWindow()
  return mount(SendFailure, { props: { failure }, global: { plugins } })
}

it('leads to the send that stands in the way, instead of only naming where it lies', async () => {
  const view = await shown({ kind: 'same_body', attemptId: 'attempt-1' })
  await view.get('button').trigger('click')
  expect(view.emitted('leave')).toEqual([['/history']])
})

it('leads nowhere where the history holds nothing to look at', async () => {
  expect((await shown({ kind: 'offline' })).find('button').exists()).toBe(false)
})

it('says how far the clock is off as a sentence, not as a raw detail', async () => {
  const view = await shown({ kind: 'clock_off', skew: 480_000 })
  expect(view.text()).toContain(zhCN.send.failed.skew(8))
  expect(view.find('.mono').exists()).toBe(false)
})
