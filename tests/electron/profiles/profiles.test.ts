import { beforeEach, describe, expect, it } from 'vitest'
import {
  createProfiles,
  profileRecordSchema,
  type Profiles,
} from '../../../electron/profiles/profiles'
import { sampleProfile } from '../../../electron/profiles/sample-profile'
import { profileSchema, type Profile } from '../../../shared/profile/profile'
import { createKeptLog } from '../../support/kept-log'
import { createMemoryStore, type MemoryStore } from '../../support/memory-store'

const tea: Profile = {
  ...sampleProfile,
  id: 'tea',
  name: '茶山生活',
  appKey: 'tea-key',
  environment: 'production',
  host: { kind: 'region', region: 'cn' },
}

describe('profiles', () => {
  let store: MemoryStore
  let forgotten: string[]
  let told: (readonly Profile[])[]
  const start = (): Promise<Profiles> =>
    createProfiles({
      level: store.sublevel('profiles', profileRecordSchema),
      emit: (name, payload) => {
        if (name === 'profiles.changed') told.push(payload as readonly Profile[])
      },
      log: createKeptLog(),
      forgetSecret: (appKey) => Promise.resolve(forgotten.push(appKey)),
    })
  beforeEach(() => {
    store = createMemoryStore()
    forgotten = []
    told = []
  })

  it('the first run finds one ready for rehearsal, in the shape the window may save', async () => {
    const profiles = await start()
    expect(profiles.list()).toEqual([sampleProfile])
    expect(profileSchema.parse(sampleProfile)).toEqual(sampleProfile)
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
    await profiles.remove(sampleProfile.id)
    expect((await start()).list()).toEqual([tea])
  })

  it('the last one cannot be removed', async () => {
    const profiles = await start()
    expect(await profiles.remove(sampleProfile.id)).toEqual({
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
    await profiles.remove(sampleProfile.id)
    expect(told.map((list) => list.map(({ id }) => id))).toEqual([['sample', 'tea'], ['tea']])
  })

  it('take no count from the window: only a reset of the sandbox gives tickets back', async () => {
    const profiles = await start()
    await profiles.save({ ...tea, countFrom: 9_999 })
    await profiles.save({ ...sampleProfile, countFrom: 9_999 })
    expect(profiles.list().map(({ countFrom }) => countFrom)).toEqual([0, 0])
    await profiles.recount(500)
    expect(profiles.find('sample')?.countFrom).toBe(500)
    expect(profiles.find('tea')?.countFrom).toBe(0)
    await profiles.save({ ...sampleProfile, name: '改名' })
    expect(profiles.find('sample')?.countFrom).toBe(500)
  })

  it('a rehearsal profile turned into a production one counts every send of its App Key', async () => {
    const profiles = await start()
    await profiles.recount(500)
    await profiles.save({ ...tea, id: sampleProfile.id })
    expect(profiles.find('sample')?.countFrom).toBe(0)
  })

  it('the secret goes with the last profile of its App Key, and not before', async () => {
    const profiles = await start()
    await profiles.save(tea)
    await profiles.save({ ...tea, id: 'twin' })
    await profiles.remove('tea')
    expect(forgotten).toEqual([])
    await profiles.save({ ...tea, id: 'twin', appKey: 'corrected-key' })
    expect(forgotten).toEqual(['tea-key'])
    await profiles.remove('twin')
    expect(forgotten).toEqual(['tea-key', 'corrected-key'])
  })

  it('a full disk is said, and the list stays as it was', async () => {
    const profiles = await start()
    store.failWrites(true)
    expect(await profiles.save(tea)).toEqual({
      ok: false,
      failure: { kind: 'not_saved', detail: 'ENOSPC' },
    })
    expect(profiles.list()).toEqual([sampleProfile])
  })

  it('start also where nothing can be written', async () => {
    store.failWrites(true)
    expect((await start()).list()).toEqual([sampleProfile])
  })
})
