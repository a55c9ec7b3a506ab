import { flushPromises, mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import HistoryView from '../../../renderer/history/HistoryView.vue'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { fakeWindow } from '../send/fake-bridge'
import { sampleAttempt } from '../../support/sample-attempt'

it('is not blank when the history cannot be read: it says so, and reads again', async () => {
  let broken = true
  const sent = sampleAttempt({ state: 'not_sent', cause: 'dns', detail: '' })
  const { plugins } = await fakeWindow({
    'outbox.list': () =>
      broken
        ? { ok: false, failure: { kind: 'crashed', reference: 'r-1' } }
        : { ok: true, value: [sent] },
  })
  const view = mount(HistoryView, { global: { plugins } })
  await flushPromises()
  expect(view.get('[role=alert]').text()).toContain(zhCN.history.notLoaded)

  broken = false
  await view.get('[role=alert] button').trigger('click')
  await flushPromises()
  expect(view.find('[role=alert]').exists()).toBe(false)
  expect(view.text()).toContain(sent.draftName)
})
