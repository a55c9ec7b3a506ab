import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { Dictionary, MirrorCount } from '../../shared/tags/known-person'
import { api } from '../api'
import { useProfiles } from './profiles'

export type PersonFailed = FailureOf<Contract['mirrorTags.person']> | Fault
export type FetchFailed = FailureOf<Contract['mirrorTags.fetch']> | Fault

/** What this desk knows of people's tags, of the app in hand. */
export const useTagMirror = defineStore('tagMirror', () => {
  const profiles = useProfiles()
  /** Every tag with its people; null: not read yet. */
  const dictionary = shallowRef<Dictionary | null>(null)
  /** How old the word of it is. */
  const age = shallowRef<MirrorCount | null>(null)
  /** Why it could not be read last; null while all is well. */
  const fault = shallowRef<FailureOf<Contract['mirrorTags.dictionary']> | Fault | null>(null)

  async function load(): Promise<void> {
    const profileId = profiles.current.id
    const [tags, counted] = await Promise.all([
      api.call('mirrorTags.dictionary', { profileId }),
      api.call('mirrorTags.count', { profileId, tags: [], tagsAny: [] }),
    ])
    // Another app was taken in hand meanwhile.
    if (profileId !== profiles.current.id) return
    dictionary.value = tags.ok ? tags.value : null
    age.value = counted.ok ? counted.value : null
    fault.value = tags.ok ? null : tags.failure
  }

  const person = (userId: string) =>
    api.call('mirrorTags.person', { profileId: profiles.current.id, userId })

  /** Asks RongCloud itself, where the profile allows it; the mirror keeps what it says. */
  const fetch = (userIds: readonly string[]) =>
    api.call('mirrorTags.fetch', { profileId: profiles.current.id, userIds: [...userIds] })

  return { dictionary, age, fault, load, person, fetch }
})
