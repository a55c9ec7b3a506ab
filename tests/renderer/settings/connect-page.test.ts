import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import ConnectPage from '../../../renderer/settings/ConnectPage.vue'
import { useAppearance } from '../../../renderer/stores/appearance'
import { settings } from '../../../renderer/wording/zh-CN/settings'
import { profileSchema, type Profile } from '../../../shared/profile/profile'
import { ok } from '../../../shared/result'
import { fakeBridge } from '../../support/fake-bridge'

const start = () => {
  const bridge = fakeBridge({ 'profiles.save': (profile: Profile) => ok(profile) })
  const pinia = createPinia()
  setActivePinia(pinia)
  useAppearance().language = 'zh-CN'
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:any(.*)*', component: { template: '<i />' } }],
  })
  const page = mount(ConnectPage, { global: { plugins: [pinia, router] }, attachTo: document.body })
  const fill = async (label: string, text: string): Promise<void> => {
    const id = page
      .findAll('label')
      .find((found) => found.text() === label)
      ?.attributes('for')
    const input = page.get(`[id="${id ?? ''}"]`)
    await input.setValue(text)
    await input.trigger('blur')
  }
  const press = async (name: string): Promise<void> => {
    await page
      .findAll('button')
      .find((button) => button.text() === name)
      ?.trigger('click')
    await flushPromises()
  }
  return { bridge, page, router, fill, press }
}

describe('ConnectPage', () => {
  it('names every missing part and connects nothing', async () => {
    const { bridge, page, press } = start()
    await press(settings.connect.button)
    expect(page.findAll('[role=alert]').map((alert) => alert.text())).toEqual([
      settings.field.name_empty,
      settings.field.key_empty,
      settings.field.environment_missing,
    ])
    expect(bridge.calls).toEqual([])
  })

  it('makes a profile that main accepts, and goes on to its secret', async () => {
    const { bridge, router, fill, press } = start()
    await fill(settings.profile.name, ' 春茶 ')
    await fill(settings.secret.appKey, 'n19jmcy59f1q9')
    await press('开发')
    await press(settings.connect.button)
    const saved = bridge.calls[0]?.input as Profile
    expect(profileSchema.safeParse(saved).success).toBe(true)
    expect(saved).toMatchObject({
      name: '春茶',
      appKey: 'n19jmcy59f1q9',
      environment: 'development',
      host: { kind: 'region', region: 'cn' },
    })
    expect(router.currentRoute.value.path).toBe(`/settings/${saved.id}`)
  })
})
