import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ProfilePage from '../../../renderer/settings/ProfilePage.vue'
import { settings } from '../../../renderer/wording/zh-CN/settings'
import { testFirst } from '../../../renderer/wording/zh-CN/test-first'
import type { Profile } from '../../../shared/profile/profile'
import { ok } from '../../../shared/result'
import { deskWindow } from '../../support/desk-window'
import { productionProfile } from '../../support/sample-profiles'

async function page(): Promise<{ view: VueWrapper; saves: () => Profile[] }> {
  const { bridge, plugins } = await deskWindow(
    productionProfile,
    {},
    {
      'profiles.save': (profile: Profile) => ok(profile),
      'secret.has': () => ok({ kept: 'keychain', keychain: 'ready' }),
    },
  )
  const view = mount(ProfilePage, {
    props: { profile: productionProfile },
    global: { plugins },
    attachTo: document.body,
  })
  await flushPromises()
  const saves = (): Profile[] =>
    bridge.calls.filter(({ name }) => name === 'profiles.save').map(({ input }) => input as Profile)
  return { view, saves }
}
async function type(view: VueWrapper, text: string): Promise<void> {
  await view.get('textarea').setValue(text)
  await view.get('textarea').trigger('blur')
  await flushPromises()
}

it('saves each of the pasted test people once', async () => {
  const { view, saves } = await page()
  await type(view, 'u1, u2\nu1')
  expect(saves()).toEqual([{ ...productionProfile, testPeople: ['u1', 'u2'] }])
  expect(view.text()).toContain(testFirst.settings.repeated(1))
})

it('names too many people and too long an id, and saves neither', async () => {
  const { view, saves } = await page()
  await type(view, Array.from({ length: 101 }, (_, at) => `u${at}`).join('\n'))
  expect(view.get('[role=alert]').text()).toBe(settings.field.people_many)
  await type(view, 'u'.repeat(65))
  expect(view.get('[role=alert]').text()).toBe(settings.field.people_long)
  expect(saves()).toEqual([])
})

it('turns on the test without a ticket only by hand, and says that it is beyond the seed', async () => {
  const { view, saves } = await page()
  expect(view.text()).toContain(testFirst.settings.freeText)
  await view.get(`[aria-label="${testFirst.settings.freeLabel}"]`).trigger('click')
  await flushPromises()
  expect(saves()).toEqual([{ ...productionProfile, freeTest: true }])
})
