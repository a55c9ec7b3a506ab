import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import ExplainFull from '../../../renderer/send/ExplainFull.vue'
import SheetFrame from '../../../renderer/send/SheetFrame.vue'
import { useTicketDesk } from '../../../renderer/stores/ticket-desk'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { sampleAttempt } from '../../support/sample-attempt'
import { fakeWindow } from './fake-bridge'

afterEach(() => {
  document.body.innerHTML = ''
})

it('leads from a 1008 to the form for a colleague’s send, with no sheet left over it', async () => {
  const { plugins } = await fakeWindow()
  const attempt = sampleAttempt({
    state: 'rejected',
    code: 1008,
    message: '',
    httpStatus: 429,
    answer: '',
    answeredAt: 0,
    clockSkew: null,
  })
  const shown = ref(true)
  const Receipt = defineComponent({
    setup: () => () =>
      h(
        SheetFrame,
        {
          show: shown.value,
          label: zhCN.send.sheet.receipt,
          step: 'receipt',
          onClose: () => (shown.value = false),
        },
        () => h('div', h(ExplainFull, { attempt })),
      ),
  })
  const receipt = mount(Receipt, { global: { plugins }, attachTo: document.body })
  await flushPromises()
  const note = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === zhCN.history.full.note,
  )
  note?.click()
  await flushPromises()
  const desk = useTicketDesk()
  expect({ open: desk.open, noting: desk.noting }).toEqual({ open: true, noting: true })
  expect(shown.value).toBe(false)

  desk.open = false
  await flushPromises()
  expect(desk.noting).toBe(false)
  receipt.unmount()
})
