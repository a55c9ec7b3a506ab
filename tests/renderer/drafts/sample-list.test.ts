import { flushPromises, mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import SampleList from '../../../renderer/drafts/SampleList.vue'
import SettingsView from '../../../renderer/settings/SettingsView.vue'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { fakeWindow } from '../send/fake-bridge'

it('leads from the first run to the page that connects an app, not to one that does not exist', async () => {
  const { plugins, router } = await fakeWindow()
  const list = mount(SampleList, { global: { plugins } })
  const link = list.findAll('button').find((found) => found.text() === zhCN.drafts.first.ownApp)
  await link?.trigger('click')
  await flushPromises()

  const [, section = ''] = /^\/settings\/(.+)$/.exec(router.currentRoute.value.path) ?? []
  const settings = mount(SettingsView, { props: { section }, global: { plugins } })
  expect(settings.get('h1').text()).toBe(zhCN.settings.connect.title)
  expect(settings.text()).not.toContain(zhCN.settings.profile.unknown)
})
