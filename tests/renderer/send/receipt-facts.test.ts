import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { attemptText } from '../../../renderer/history/attempt-text'
import ReceiptFacts from '../../../renderer/send/ReceiptFacts.vue'
import { sampleAttempt } from '../../support/sample-attempt'
import { fakeWindow } from './fake-bridge'

const attempt = sampleAttempt(
  { state: 'confirmed' },
  {
    sentence: { 'zh-CN': '具有「女」的人', 'en-US': 'people tagged “女”' },
    audience: {
      ...{ everyone: false, tags: ['女'], tagsAny: [], userIds: [], packageName: '' },
      segment: { id: 's1', name: '京沪女客' },
    },
  },
)

it('names the saved audience as it was called at the send, whatever became of it since', async () => {
  const { plugins } = await fakeWindow({ 'segments.list': () => ({ ok: true, value: [] }) })
  const view = mount(ReceiptFacts, { props: { attempt, ticket: '' }, global: { plugins } })
  expect(view.text()).toContain('具有「女」的人')
  expect(view.text()).toContain('按常用受众「京沪女客」')
  view.unmount()
})

it('is found by that name', () => {
  expect(attemptText(attempt)).toContain('京沪女客')
})
