import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useProfiles } from '../../../renderer/stores/profiles'
import { fail, ok } from '../../../shared/result'
import { fakeBridge, type FakeBridge } from '../../support/fake-bridge'
import { productionProfile, rehearsalProfile } from '../../support/sample-profiles'

const start = () => {
  setActivePinia(createPinia())
  return useProfiles()
}
const both = [rehearsalProfile, productionProfile]
const two = (): FakeBridge['answers'] => ({
  'profiles.list': () => ok(both),
  'profiles.chosen': () => ok(null),
})

describe('useProfiles', () => {
  beforeEach(() => localStorage.clear())

  it('has the first profile in hand until another is chosen, and the chosen one after a restart', async () => {
    let chosen: string | null = null
    const bridge = fakeBridge({ ...two(), 'profiles.chosen': () => ok(chosen) })
    bridge.answers['profiles.choose'] = ({ id }: { id: string }) => {
      // Not shown before it is on disk: a kill between the two must not bring the other app back.
      expect(first.current.id).toBe('sample')
      chosen = id
      return ok(null)
    }
    const first = start()
    await first.load()
    expect(first.current.id).toBe('sample')
    await first.select('tea')
    expect(first.current.id).toBe('tea')

    const second = start()
    await second.load()
    expect(second.current.id).toBe('tea')
  })

  it('takes the app in hand also where the disk does not keep the choice', async () => {
    fakeBridge({
      ...two(),
      'profiles.choose': () => fail({ kind: 'not_saved', detail: 'disk full' }),
    })
    const profiles = start()
    await profiles.load()
    await profiles.select('tea')
    expect(profiles.current.id).toBe('tea')
  })

  it('keeps the choice of version 0.1, which lay in the window', async () => {
    localStorage.setItem('pushdesk.profile', 'tea')
    fakeBridge(two())
    const profiles = start()
    await profiles.load()
    expect(profiles.current.id).toBe('tea')
  })

  it('shows no app at all where the choice cannot be read: the first would be another one', async () => {
    fakeBridge({ ...two(), 'profiles.chosen': () => fail({ kind: 'crashed', reference: 'e-1' }) })
    const profiles = start()
    await profiles.load()
    expect(profiles.loaded).toBe(false)
    expect(profiles.fault).toEqual({ kind: 'crashed', reference: 'e-1' })
  })

  it('falls back to a profile that exists when the chosen one was removed', async () => {
    fakeBridge({ ...two(), 'profiles.chosen': () => ok('gone') })
    const profiles = start()
    await profiles.load()
    expect(profiles.current.id).toBe('sample')
  })

  it('says why nothing is loaded, and recovers', async () => {
    const bridge = fakeBridge({
      ...two(),
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
    const bridge = fakeBridge(two())
    const profiles = start()
    await profiles.load()
    bridge.tell('profiles.changed', [{ ...rehearsalProfile, countFrom: 7 }, productionProfile])
    expect(profiles.current.countFrom).toBe(7)
  })

  it('hears each event once, however often it is loaded', async () => {
    const bridge = fakeBridge(two())
    const profiles = start()
    await profiles.load()
    await profiles.load()
    bridge.tell('profiles.changed', [productionProfile])
    expect(profiles.list).toEqual([productionProfile])
  })

  it('sends a profile without its proxy, which could not cross, and keeps what main saved', async () => {
    const bridge = fakeBridge({
      ...two(),
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
      ...two(),
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
