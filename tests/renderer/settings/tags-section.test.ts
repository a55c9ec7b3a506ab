import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ProfilePage from '../../../renderer/settings/ProfilePage.vue'
import { onePerson } from '../../../renderer/wording/zh-CN/one-person'
import { settings } from '../../../renderer/wording/zh-CN/settings'
import type { Profile } from '../../../shared/profile/profile'
import { ok } from '../../../shared/result'
import { deskWindow } from '../../support/desk-window'
import { productionProfile } from '../../support/sample-profiles'

const words = onePerson.settings

async function page(profile: Profile): Promise<{ view: VueWrapper; saves: () => Profile[] }> {
  const { bridge, plugins } = await deskWindow(
    profile,
    {},
    {
      'profiles.save': (saved: Profile) => ok(saved),
      'secret.has': () => ok({ kept: 'keychain', keychain: 'ready' }),
    },
  )
  const view = mount(ProfilePage, {
    props: { profile },
    global: { plugins },
    attachTo: document.body,
  })
  await flushPromises()
  const saves = (): Profile[] =>
    bridge.calls.filter(({ name }) => name === 'profiles.save').map(({ input }) => input as Profile)
  return { view, saves }
}
async function type(view: VueWrapper, label: string, text: string): Promise<void> {
  const id = view
    .findAll('label')
    .find((one) => one.text() === label)
    ?.attributes('for')
  await view.get(`[id="${id ?? ''}"]`).setValue(text)
  await view.get(`[id="${id ?? ''}"]`).trigger('blur')
  await flushPromises()
}

it('saves the rate that somebody has by contract, and leaves the other one alone', async () => {
  const { view, saves } = await page(productionProfile)
  await type(view, words.batches, '25')
  const { setsPerSecond } = productionProfile.tagRates
  expect(saves()).toEqual([
    { ...productionProfile, tagRates: { setsPerSecond, batchesPerSecond: 25 } },
  ])
  view.unmount()
})

it.each(['0', '', '1.5', 'ten', '1000001'])(
  'names «%s» as no rate and saves nothing',
  async (text) => {
    const { view, saves } = await page(productionProfile)
    await type(view, words.sets, text)
    expect(view.get('[role=alert]').text()).toBe(settings.field.rate_range)
    expect(saves()).toEqual([])
    view.unmount()
  },
)
