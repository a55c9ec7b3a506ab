import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import { ok, type Result } from '../../shared/result'
import type { Segment, SegmentAudience } from '../../shared/segments/segment'
import { api } from '../api'
import { plain } from '../plain'
import { useProfiles } from './profiles'

export type SegmentFailed = FailureOf<Contract['segments.save' | 'segments.estimate']> | Fault

export interface Removed {
  readonly segment: Segment
  readonly failure: SegmentFailed | null
}

/** Named audiences of the app in hand. Drafts name them; main keeps and counts them. */
export const useSegments = defineStore('segments', () => {
  const profiles = useProfiles()
  const list = shallowRef<readonly Segment[]>([])
  const loaded = ref(false)
  /** Whose list it is. */
  let owner: string | null = null
  const fault = shallowRef<SegmentFailed | null>(null)
  /** Deleted last, and why it did not come back yet; null: nothing, or it came back. */
  const removed = shallowRef<Removed | null>(null)

  async function load(): Promise<void> {
    const profileId = profiles.current.id
    // Another app's people are others: none of theirs is offered while this one's are asked for.
    if (profileId !== owner) {
      list.value = []
      loaded.value = false
      owner = profileId
    }
    const answer = await api.call('segments.list', { profileId })
    if (profileId !== profiles.current.id) return
    fault.value = answer.ok ? null : answer.failure
    if (!answer.ok) return
    list.value = byName(answer.value)
    loaded.value = true
  }

  /** Those of every app. */
  async function everywhere(): Promise<Result<readonly Segment[], SegmentFailed>> {
    const all: Segment[] = []
    for (const { id } of profiles.list) {
      const answer = await api.call('segments.list', { profileId: id })
      if (!answer.ok) return answer
      all.push(...answer.value)
    }
    return ok(all)
  }

  async function save(segment: Segment): Promise<Result<Segment, SegmentFailed>> {
    const answer = await api.call('segments.save', plain(segment))
    if (answer.ok && segment.profileId === profiles.current.id)
      list.value = byName([...list.value.filter(({ id }) => id !== segment.id), answer.value])
    return answer
  }

  async function remove(id: string): Promise<Result<null, SegmentFailed>> {
    const segment = list.value.find((one) => one.id === id)
    const answer = await api.call('segments.remove', { id })
    if (!answer.ok) return answer
    list.value = list.value.filter((one) => one.id !== id)
    removed.value = segment ? { segment, failure: null } : null
    return answer
  }

  /** Under its old id: drafts that named it name it again. */
  async function undoRemove(): Promise<Segment | null> {
    if (removed.value === null) return null
    const { segment } = removed.value
    const answer = await save(segment)
    removed.value = answer.ok ? null : { segment, failure: answer.failure }
    return answer.ok ? segment : null
  }

  const estimate = (audience: SegmentAudience) =>
    api.call('segments.estimate', { profileId: profiles.current.id, audience: plain(audience) })

  const overlap = (left: SegmentAudience, right: SegmentAudience) =>
    api.call('segments.overlap', {
      profileId: profiles.current.id,
      left: plain(left),
      right: plain(right),
    })

  return {
    ...{ list, loaded, fault, removed },
    ...{ load, everywhere, save, remove, undoRemove, estimate, overlap },
  }
})

const byName = (segments: readonly Segment[]): readonly Segment[] =>
  [...segments].sort((a, b) => a.name.localeCompare(b.name))
