import { expect, it } from 'vitest'
import { rehearsedKeys } from '../../../electron/profiles/rehearsed-keys'
import { rehearsalProfile } from '../../support/sample-profiles'

it('an App Key that a real app has as well is never emptied for a rehearsal', () => {
  const twin = { ...rehearsalProfile, id: 'twin', environment: 'production' } as const
  const other = { ...rehearsalProfile, id: 'other', appKey: 'other-key' }
  expect(rehearsedKeys([rehearsalProfile, { ...rehearsalProfile, id: 'again' }])).toEqual([
    rehearsalProfile.appKey,
  ])
  expect(rehearsedKeys([rehearsalProfile, twin, other])).toEqual(['other-key'])
})
