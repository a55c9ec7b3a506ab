import { expect, it } from 'vitest'
import { chosenProfileSchema, createChosenProfile } from '../../../electron/profiles/chosen-profile'
import { createKeptLog } from '../../support/kept-log'
import { createMemoryStore } from '../../support/memory-store'

const store = createMemoryStore()
const start = () =>
  createChosenProfile(store.sublevel('profile-chosen', chosenProfileSchema), createKeptLog())

it('a new start finds the app that was chosen last, and on the first run none', async () => {
  const first = await start()
  expect(first.get()).toBeNull()
  expect(await first.choose('tea')).toEqual({ ok: true, value: null })
  expect((await start()).get()).toBe('tea')
})

it('says that the disk did not keep the choice, and holds it to the end of the run', async () => {
  const chosen = await start()
  store.failWrites(true)
  expect(await chosen.choose('sample')).toEqual({
    ok: false,
    failure: { kind: 'not_saved', detail: 'ENOSPC' },
  })
  expect(chosen.get()).toBe('sample')
  expect((await start()).get()).toBe('tea')
})
