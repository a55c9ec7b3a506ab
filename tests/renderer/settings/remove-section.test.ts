import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import RemoveSection from '../../../renderer/settings/RemoveSection.vue'
import { useAppearance } from '../../../renderer/stores/appearance'
import { useProfiles } from '../../../renderer/stores/profiles'
import { settings } from '../../../renderer/wording/zh-CN/settings'
import type { Contract } from '../../../shared/ipc/contract'
import type { FailureOf } from '../../../shared/ipc/define'
import { fail, ok } from '../../../shared/result'
import { fakeBridge } from '../../support/fake-bridge'
import { productionProfile, rehearsalProfile } from '../../support/sample-profiles'

async function removing(failure: FailureOf<Contract['profiles.remove']>): Promise<string> {
  fakeBridge({
    'profiles.list': () => ok([rehearsalProfile, productionProfile]),
    'profiles.chosen': () => ok(null),
    'profiles.remove': () => fail(failure),
  })
  const pinia = createPinia()
  setActivePinia(pinia)
  useAppearance().language = 'zh-CN'
  await useProfiles().load()
  const routes = [{ path: '/:any(.*)*', component: { template: '<i />' } }]
  const router = createRouter({ history: createMemoryHistory(), routes })
  const section = mount(RemoveSection, {
    props: { profile: productionProfile },
    global: { plugins: [pinia, router] },
  })
  for (const label of [settings.remove.button, settings.remove.confirm]) {
    await section
      .findAll('button')
      .find((button) => button.text() === label)
      ?.trigger('click')
    await flushPromises()
  }
  return section.get('[role=alert]').text()
}

it('says that the keychain keeps the secret, and does not call the app removed', async () => {
  const failure = { kind: 'secret_kept', secret: { kind: 'keychain_locked' } } as const
  expect(await removing(failure)).toBe(settings.remove.secretKept)
})

it('says so when the disk refuses the removal', async () => {
  expect(await removing({ kind: 'not_removed', detail: 'ENOSPC' })).toBe(settings.remove.failed)
})
