import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useProfiles } from '../../../renderer/stores/profiles'
import { fail, ok } from '../../../shared/result'
import { fakeBridge } from '../../support/fake-bridge'
import { productionProfile, rehearsalProfile } from '../../support/sample-profiles'

const start = () => {
  setActivePinia(createPinia())
  return useProfiles()
}
const both = [rehearsalProfile, productionProfile]

describe('useProfiles', () => {
  beforeEach(() => localStorage.clear())

  it('has the first profile in hand until another is chosen, and the chosen one after a restart', async () => {
    fakeBridge({ 'profiles.list': () => ok(both) })
    const first = start()
    await first.load()
    expect(first.current.id).toBe('sample')
    first.select('tea')
    expect(first.current.id).toBe('tea')

    const second = start()
    await second.load()
    expect(second.current.id).toBe('tea')
  })

  it('falls back to a profile that exists when the chosen one was removed', async () => {
    localStorage.setItem('pushdesk.profile', 'gone')
    fakeBridge({ 'profiles.list': () => ok(both) })
    const profiles = start()
    await profiles.load()
    expect(profiles.current.id).toBe('sample')
  })

  it('says why nothing is loaded, and recovers', async () => {
    const bridge = fakeBridge({
      'profiles.list': () => fail({ kind: 'crashed', reference: 'e-1' }),
    })
    const profiles = start()
    await profiles.load()
    expect(profiles.loaded).toBe(false)
    expect(profiles.fault).toEqual({ kind: 'crashed', reference: 'e-1' })

    bridge.answers['profiles.list'] = () => ok(both)
    await profiles.load()
    expect(profiles.loaded).toBe(true)
    expect(profiles.fault).toBeNull()
  })

  it('follows what main tells: a reset of the sandbox moves countFrom', async () => {
    const bridge = fakeBridge({ 'profiles.list': () => ok(both) })
    const profiles = start()
    await profiles.load()
    bridge.tell('profiles.changed', [{ ...rehearsalProfile, countFrom: 7 }, productionProfile])
    expect(profiles.current.countFrom).toBe(7)
  })

  it('hears each event once, however often it is loaded', async () => {
    const bridge = fakeBridge({ 'profiles.list': () => ok(both) })
    const profiles = start()
    await profiles.load()
    await profiles.load()
    bridge.tell('profiles.changed', [productionProfile])
    expect(profiles.list).toEqual([productionProfile])
  })

  it('sends a profile without its proxy, which could not cross, and keeps what main saved', async () => {
    const bridge = fakeBridge({
      'profiles.list': () => ok(both),
      'profiles.save': (profile: typeof productionProfile) => ok({ ...profile, countFrom: 3 }),
    })
    const profiles = start()
    await profiles.load()
    const changed = { ...profiles.list[1], name: '春茶' } as typeof productionProfile
    expect((await profiles.save(changed)).ok).toBe(true)
    expect(bridge.calls.at(-1)?.input).toEqual({ ...productionProfile, name: '春茶' })
    expect(profiles.list.map(({ name }) => name)).toEqual(['示例应用', '春茶'])
    expect(profiles.list[1]?.countFrom).toBe(3)
  })

  it('keeps the list as it was when main could not save', async () => {
    fakeBridge({
      'profiles.list': () => ok(both),
      'profiles.save': () => fail({ kind: 'not_saved', detail: 'disk full' }),
    })
    const profiles = start()
    await profiles.load()
    await profiles.save({ ...productionProfile, name: '春茶' })
    expect(profiles.list).toEqual(both)
  })

  it('never keeps a secret, only where it is', async () => {
    fakeBridge({
      'secret.save': () => ok({ kept: 'keychain', keychain: 'ready' }),
      'secret.forget': () => ok({ kept: 'nowhere', keychain: 'ready' }),
    })
    const profiles = start()
    await profiles.saveSecret('key', 'canary-secret')
    expect(profiles.secretStatus.key).toEqual({ kept: 'keychain', keychain: 'ready' })
    expect(JSON.stringify(profiles.$state)).not.toContain('canary-secret')
    expect(JSON.stringify({ ...localStorage })).not.toContain('canary-secret')
    await profiles.forgetSecret('key')
    expect(profiles.secretStatus.key?.kept).toBe('nowhere')
  })

  it('looks again when forgetting failed: a silent keychain may have done it after all', async () => {
    fakeBridge({
      'secret.forget': () => fail({ kind: 'keychain_silent' }),
      'secret.has': () => ok({ kept: 'nowhere', keychain: 'ready' }),
    })
    const profiles = start()
    expect((await profiles.forgetSecret('key')).ok).toBe(false)
    await expect.poll(() => profiles.secretStatus.key?.kept).toBe('nowhere')
  })
})
