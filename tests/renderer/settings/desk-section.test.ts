import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it } from 'vitest'
import DeskSection from '../../../renderer/settings/DeskSection.vue'
import { useAppearance } from '../../../renderer/stores/appearance'
import { useDesk } from '../../../renderer/stores/desk'
import { desk } from '../../../renderer/wording/zh-CN/desk'

let section: VueWrapper
beforeEach(() => {
  localStorage.clear()
  const pinia = createPinia()
  setActivePinia(pinia)
  useAppearance().language = 'zh-CN'
  section = mount(DeskSection, { global: { plugins: [pinia] } })
})
async function enter(nth: number, text: string): Promise<void> {
  const input = section.findAll('input')[nth]
  await input?.setValue(text)
  await input?.trigger('blur')
}

it('keeps the seconds a send waits, also over a restart', async () => {
  expect(section.findAll('input')[1]?.element.value).toBe('10')
  await enter(1, '60')
  expect(useDesk().holdMs).toBe(60_000)
  await enter(1, '0')
  setActivePinia(createPinia())
  expect(useDesk().holdMs).toBe(0)
})

it.each(['61', '-1', '1.5', '', 'x'])(
  'names «%s» as no number of seconds and waits as long as before',
  async (text) => {
    await enter(1, text)
    expect(section.get('[role=alert]').text()).toBe(desk.holdRange(60))
    expect(useDesk().holdMs).toBe(10_000)
  },
)

it('keeps the operator’s name for the receipts', async () => {
  await enter(0, ' 林晓 ')
  expect(useDesk().operator).toBe('林晓')
})
