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

/** Named audiences of the app in hand. Drafts name them; main keeps and counts them. */
export const useSegments = defineStore('segments', () => {
  const profiles = useProfiles()
  const list = shallowRef<readonly Segment[]>([])
  const loaded = ref(false)
  const fault = shallowRef<SegmentFailed | null>(null)

  async function load(): Promise<void> {
    const profileId = profiles.current.id
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
    const answer = await api.call('segments.remove', { id })
    if (answer.ok) list.value = list.value.filter((segment) => segment.id !== id)
    return answer
  }

  const estimate = (audience: SegmentAudience) =>
    api.call('segments.estimate', { profileId: profiles.current.id, audience: plain(audience) })

  const overlap = (left: SegmentAudience, right: SegmentAudience) =>
    api.call('segments.overlap', {
      profileId: profiles.current.id,
      left: plain(left),
      right: plain(right),
    })

  return { list, loaded, fault, load, everywhere, save, remove, estimate, overlap }
})

const byName = (segments: readonly Segment[]): readonly Segment[] =>
  [...segments].sort((a, b) => a.name.localeCompare(b.name))
