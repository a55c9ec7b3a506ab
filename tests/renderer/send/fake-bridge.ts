import { createPinia, setActivePinia } from 'pinia'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { Plugin } from 'vue'
import { useOutbox } from '../../../renderer/stores/outbox'
import { useProfiles } from '../../../renderer/stores/profiles'
import type { EventName, Events } from '../../../shared/ipc/events'
import type { Attempt } from '../../../shared/outbox/attempt'
import { defaultTagRates, type Profile } from '../../../shared/profile/profile'

export interface FakeWindow {
  readonly plugins: Plugin[]
  readonly router: Router
  /** Every call that crossed the bridge. */
  readonly calls: { name: string; input: unknown }[]
  /** An event of main. */
  readonly tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void
}

export const sampleProfile: Profile = {
  id: 'p1',
  name: '山野茶事',
  appKey: 'key',
  environment: 'production',
  host: { kind: 'region', region: 'cn' },
  answerFormat: 'json',
  timestampUnit: 'seconds',
  limits: { perHour: 2, perDay: 3 },
  testPeople: [],
  freeTest: false,
  tagRates: defaultTagRates,
  tagsGet: false,
  countFrom: 0,
}

/** A window whose main process is `answers`: what it does not name answers as an idle main would. */
export async function fakeWindow(
  answers: Readonly<Record<string, (input: unknown) => unknown>> = {},
  profile: Profile = sampleProfile,
  attempts: readonly Attempt[] = [],
): Promise<FakeWindow> {
  localStorage.clear()
  localStorage.setItem('pushdesk.language', 'zh-CN')
  const calls: FakeWindow['calls'] = []
  const listeners = new Map<string, ((payload: unknown) => void)[]>()
  const usual: Readonly<Record<string, (input: unknown) => unknown>> = {
    'profiles.list': () => ({ ok: true, value: [profile] }),
    'profiles.chosen': () => ({ ok: true, value: null }),
    'outbox.ledger': () => ({ ok: true, value: { attempts, notes: [], damaged: [] } }),
    'secret.has': () => ({ ok: true, value: { kept: 'keychain', keychain: 'ready' } }),
  }
  Object.assign(window, {
    bridge: {
      on: (name: string, listener: (payload: unknown) => void) => {
        listeners.set(name, [...(listeners.get(name) ?? []), listener])
        return () => undefined
      },
      call: async (name: string, input: unknown) => {
        calls.push({ name, input })
        const answer = answers[name] ?? usual[name]
        if (!answer) throw new Error(`nobody answers ${name}`)
        return await answer(input)
      },
    },
  })
  const pinia = createPinia()
  setActivePinia(pinia)
  await useProfiles().load()
  await useOutbox().load()
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:any(.*)*', component: { template: '<i />' } }],
  })
  const tell: FakeWindow['tell'] = (name, payload) => {
    for (const listener of listeners.get(name) ?? []) listener(payload)
  }
  return { plugins: [pinia, router], router, calls, tell }
}
