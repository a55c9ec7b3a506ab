import { createPinia, setActivePinia } from 'pinia'
import type { Plugin } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { useAppearance } from '../../renderer/stores/appearance'
import { useOutbox } from '../../renderer/stores/outbox'
import { useProfiles } from '../../renderer/stores/profiles'
import type { Ledger } from '../../shared/outbox/ticket-holders'
import type { Profile } from '../../shared/profile/profile'
import { ok } from '../../shared/result'
import { fakeBridge, type FakeBridge } from './fake-bridge'

export interface DeskWindow {
  readonly bridge: FakeBridge
  readonly plugins: Plugin[]
  readonly router: Router
}

/** A Chinese window over a main process that knows this app and this ledger, both loaded. */
export async function deskWindow(
  profile: Profile,
  ledger: Partial<Ledger> = {},
  answers: FakeBridge['answers'] = {},
): Promise<DeskWindow> {
  localStorage.clear()
  const bridge = fakeBridge({
    'profiles.list': () => ok([profile]),
    'profiles.chosen': () => ok(null),
    'outbox.ledger': () => ok({ attempts: [], notes: [], damaged: [], ...ledger }),
    'clock.skew': () => ok(null),
    ...answers,
  })
  const pinia = createPinia()
  setActivePinia(pinia)
  useAppearance().language = 'zh-CN'
  await useProfiles().load()
  await useOutbox().load()
  const routes = [{ path: '/:any(.*)*', component: { template: '<i />' } }]
  const router = createRouter({ history: createMemoryHistory(), routes })
  return { bridge, plugins: [pinia, router], router }
}
