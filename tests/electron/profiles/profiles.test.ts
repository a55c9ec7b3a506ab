import { beforeEach, describe, expect, it } from 'vitest'
import {
  createProfiles,
  profileRecordSchema,
  type Profiles,
} from '../../../electron/profiles/profiles'
import { systemWording } from '../../../electron/system-wording'
import { profileSchema, type Profile } from '../../../shared/profile/profile'
import { fail, ok } from '../../../shared/result'
import { createKeptLog } from '../../support/kept-log'
import { createMemoryStore, type MemoryStore } from '../../support/memory-store'
import { rehearsalProfile } from '../../support/sample-profiles'

const tea: Profile = {
  ...rehearsalProfile,
  id: 'tea',
  name: '茶山生活',
  appKey: 'tea-key',
  environment: 'production',
  host: { kind: 'region', region: 'cn' },
}

describe('profiles', () => {
  let store: MemoryStore
  let forgotten: string[]
  let locked: boolean
  let told: (readonly Profile[])[]
  const start = (sampleName = '示例应用'): Promise<Profiles> =>
    createProfiles({
      level: store.sublevel('profiles', profileRecordSchema),
      emit: (name, payload) => {
        if (name === 'profiles.changed') told.push(payload as readonly Profile[])
      },
      log: createKeptLog(),
      forgetSecret: (appKey) => {
        if (locked) return Promise.resolve(fail({ kind: 'keychain_locked' as const }))
        return Promise.resolve(ok(forgotten.push(appKey)))
      },
      sampleName,
    })
  beforeEach(() => {
    store = createMemoryStore()
    forgotten = []
    locked = false
    told = []
  })

  it('the first run finds one ready for rehearsal, in the shape the window may save', async () => {
    const profiles = await start()
    expect(profiles.list()).toEqual([rehearsalProfile])
    expect(profileSchema.parse(rehearsalProfile)).toEqual(rehearsalProfile)
  })

  it('the first run names it in the operator’s language, a later one leaves the name', async () => {
    const named = async (locale: string): Promise<string | undefined> => {
      const sampleName = systemWording(locale).sampleApp
      return (await start(sampleName)).find('sample')?.name
    }
    expect(await named('en-US')).toBe('Sample app')
    expect(await named('zh-CN')).toBe('Sample app')
    store = createMemoryStore()
    expect(await named('zh-CN')).toBe('示例应用')
  })

  it('a record of before former keys were kept is read as it was', async () => {
    store.records.set('profiles/tea', JSON.stringify({ place: 0, profile: tea }))
    expect((await start()).list()).toEqual([tea])
  })

  it('come back after a restart in the order they were made, with their changes', async () => {
    const first = await start()
    await first.save({ ...tea, id: 'zz' })
    await first.save({ ...tea, id: 'aa' })
    await first.save({ ...tea, id: 'zz', name: '改名' })
    const again = await start()
    expect(again.list().map(({ id, name }) => [id, name])).toEqual([
      ['sample', '示例应用'],
      ['zz', '改名'],
      ['aa', '茶山生活'],
    ])
  })

  it('the sample one does not come back once it was removed', async () => {
    const profiles = await start()
    await profiles.save(tea)
    await profiles.remove(rehearsalProfile.id)
    expect((await start()).list()).toEqual([tea])
  })

  it('the last one cannot be removed', async () => {
    const profiles = await start()
    expect(await profiles.remove(rehearsalProfile.id)).toEqual({
      ok: false,
      failure: { kind: 'last_profile' },
    })
    expect(await profiles.remove('gone')).toEqual({
      ok: false,
      failure: { kind: 'no_such_profile' },
    })
  })

  it('tell the window of every change', async () => {
    const profiles = await start()
    await profiles.save(tea)
    await profiles.remove(rehearsalProfile.id)
    expect(told.map((list) => list.map(({ id }) => id))).toEqual([['sample', 'tea'], ['tea']])
  })

  it('take no count from the window: only a reset of the sandbox gives tickets back', async () => {
    const profiles = await start()
    await profiles.save({ ...tea, countFrom: 9_999 })
    await profiles.save({ ...rehearsalProfile, countFrom: 9_999 })
    expect(profiles.list().map(({ countFrom }) => countFrom)).toEqual([0, 0])
    await profiles.recount(500)
    expect(profiles.find('sample')?.countFrom).toBe(500)
    expect(profiles.find('tea')?.countFrom).toBe(0)
    await profiles.save({ ...rehearsalProfile, name: '改名' })
    expect(profiles.find('sample')?.countFrom).toBe(500)
  })

  it('a rehearsal profile turned into a production one counts every send of its App Key', async () => {
    const profiles = await start()
    await profiles.recount(500)
    await profiles.save({ ...tea, id: rehearsalProfile.id })
    expect(profiles.find('sample')?.countFrom).toBe(0)
  })

  it('the secret goes with the last profile of its App Key, and not before', async () => {
    const profiles = await start()
    await profiles.save(tea)
    await profiles.save({ ...tea, id: 'twin' })
    await profiles.remove('tea')
    expect(forgotten).toEqual([])
    await profiles.remove('twin')
    expect(forgotten).toEqual(['tea-key'])
  })

  it('a corrected App Key erases no secret; both go with the profile, also after a restart', async () => {
    const profiles = await start()
    await profiles.save(tea)
    await profiles.save({ ...tea, appKey: 'slip' })
    await profiles.save(tea)
    expect(forgotten).toEqual([])
    await (await start()).remove('tea')
    expect(forgotten).toEqual(['slip', 'tea-key'])
  })

  it('a former App Key that another profile has now keeps its secret', async () => {
    const profiles = await start()
    await profiles.save(tea)
    await profiles.save({ ...tea, appKey: 'corrected-key' })
    await profiles.save({ ...tea, id: 'twin' })
    await profiles.remove('tea')
    expect(forgotten).toEqual(['corrected-key'])
  })

  it('stays, and says so, where the keychain does not let go of its secret: no orphan', async () => {
    const profiles = await start()
    await profiles.save(tea)
    locked = true
    expect(await profiles.remove('tea')).toEqual({
      ok: false,
      failure: { kind: 'secret_kept', secret: { kind: 'keychain_locked' } },
    })
    expect(profiles.find('tea')).toEqual(tea)
    // A rehearsal has nothing in the keychain, so none can hold it.
    expect(await profiles.remove(rehearsalProfile.id)).toMatchObject({ ok: true })
  })

  it('a removal that the disk refuses is a failure and no crash', async () => {
    const profiles = await start()
    await profiles.save(tea)
    store.failWrites(true)
    expect(await profiles.remove('tea')).toEqual({
      ok: false,
      failure: { kind: 'not_removed', detail: 'ENOSPC' },
    })
    expect(profiles.list()).toHaveLength(2)
  })

  it('a full disk is said, and the list stays as it was', async () => {
    const profiles = await start()
    store.failWrites(true)
    expect(await profiles.save(tea)).toEqual({
      ok: false,
      failure: { kind: 'not_saved', detail: 'ENOSPC' },
    })
    expect(profiles.list()).toEqual([rehearsalProfile])
  })

  it('start also where nothing can be written', async () => {
    store.failWrites(true)
    expect((await start()).list()).toEqual([rehearsalProfile])
  })
})
