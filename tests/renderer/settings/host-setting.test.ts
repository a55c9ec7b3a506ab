import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { expect, it } from 'vitest'
import HostSetting from '../../../renderer/settings/HostSetting.vue'
import { useAppearance } from '../../../renderer/stores/appearance'
import { settings } from '../../../renderer/wording/zh-CN/settings'
import type { Region } from '../../../shared/rongcloud/hosts'

const shown = (region: Region): string => {
  const pinia = createPinia()
  setActivePinia(pinia)
  useAppearance().language = 'zh-CN'
  const host = { kind: 'region', region } as const
  return mount(HostSetting, { props: { host }, global: { plugins: [pinia] } }).text()
}

it('promises no backup for the seed’s host, for which nobody publishes one', () => {
  expect(shown('cn')).toContain('api.cn.ronghub.com')
  expect(shown('cn')).not.toContain(settings.connection.backup)
  expect(shown('beijing')).toContain(`${settings.connection.backup} api-b.rong-api.com`)
})
