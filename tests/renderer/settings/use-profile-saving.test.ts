import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { effectScope } from 'vue'
import { useProfileSaving } from '../../../renderer/settings/use-profile-saving'
import { useProfiles } from '../../../renderer/stores/profiles'
import type { Profile } from '../../../shared/profile/profile'
import { fail, ok } from '../../../shared/result'
import { fakeBridge, type FakeBridge } from '../../support/fake-bridge'
import { productionProfile } from '../../support/sample-profiles'

const start = async (answers: FakeBridge['answers']) => {
  const bridge = fakeBridge({
    'profiles.list': () => ok([productionProfile]),
    'profiles.chosen': () => ok(null),
    ...answers,
  })
  setActivePinia(createPinia())
  await useProfiles().load()
  const saving = effectScope().run(() => useProfileSaving('tea'))
  if (!saving) throw new Error('the scope gave nothing')
  const saves = (): Profile[] =>
    bridge.calls.filter(({ name }) => name === 'profiles.save').map(({ input }) => input as Profile)
  return { saving, saves }
}
const accepting: FakeBridge['answers'] = { 'profiles.save': (profile: Profile) => ok(profile) }

describe('useProfileSaving', () => {
  beforeEach(() => localStorage.clear())

  it('saves a right field and says so beside it', async () => {
    const { saving, saves } = await start(accepting)
    await saving.commit('name', { name: '春茶' })
    expect(saves()).toEqual([{ ...productionProfile, name: '春茶' }])
    expect(saving.saved.value).toBe('name')
  })

  it('keeps a wrong field away from main, names it, and forgets the complaint once it is right', async () => {
    const { saving, saves } = await start(accepting)
    await saving.commit('appKey', { appKey: 'two words' })
    expect(saves()).toEqual([])
    expect(saving.problems.value).toEqual({ appKey: 'key_characters' })
    await saving.commit('appKey', { appKey: 'one' })
    expect(saving.problems.value).toEqual({})
    expect(saves()).toHaveLength(1)
  })

  it('saves nothing when a field is left as it was', async () => {
    const { saving, saves } = await start(accepting)
    await saving.commit('name', { name: productionProfile.name })
    expect(saves()).toEqual([])
    expect(saving.saved.value).toBeNull()
  })

  it('loses neither of two fields changed in one breath', async () => {
    const { saving } = await start(accepting)
    void saving.commit('name', { name: '春茶' })
    void saving.commit('timestampUnit', { timestampUnit: 'milliseconds' })
    await flushPromises()
    expect(useProfiles().current).toMatchObject({ name: '春茶', timestampUnit: 'milliseconds' })
  })

  it('says why main did not save', async () => {
    const { saving } = await start({
      'profiles.save': () => fail({ kind: 'not_saved', detail: 'disk full' }),
    })
    await saving.commit('name', { name: '春茶' })
    expect(saving.refused.value).toEqual({ kind: 'not_saved', detail: 'disk full' })
    expect(saving.saved.value).toBeNull()
  })
})
