import { defineStore } from 'pinia'
import type { TagAssignment } from '../../shared/tags/assignment'
import { api } from '../api'
import { useProfiles } from './profiles'

/** The tags of people, under the profile in hand. RongCloud keeps them; nothing of them lies here. */
export const useTags = defineStore('tags', () => {
  const profiles = useProfiles()

  /** Replaces the whole set of every named person. Not retried: the operator decides. */
  const assign = (assignment: TagAssignment) =>
    api.call('tags.assign', { profileId: profiles.current.id, assignment })

  return { assign }
})
