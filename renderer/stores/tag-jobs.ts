import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { Result } from '../../shared/result'
import type { TagJob } from '../../shared/tags/tag-job'
import { api } from '../api'
import { useProfiles } from './profiles'

export type JobFailed = FailureOf<Contract['tagJobs.pause']> | Fault

/** Every confirmed tag job of this desk, as main says it stands. */
export const useTagJobs = defineStore('tagJobs', () => {
  const profiles = useProfiles()
  const all = shallowRef<readonly TagJob[]>([])
  const loaded = ref(false)
  /** Why they could not be read last; null while all is well. */
  const fault = ref<FailureOf<Contract['tagJobs.list']> | Fault | null>(null)
  let listening = false
  /** One set for each list under way: what was heard meanwhile is newer than that list. */
  const underWay = new Set<Set<string>>()

  /** Those of the app in hand, newest first. */
  const jobs = computed(() =>
    all.value
      .filter(({ profileId }) => profileId === profiles.current.id)
      .sort((a, b) => b.confirmedAt - a.confirmedAt),
  )

  function keep(job: TagJob): void {
    for (const heard of underWay) heard.add(job.id)
    all.value = [...all.value.filter(({ id }) => id !== job.id), job]
  }

  async function load(): Promise<void> {
    if (!listening) {
      listening = true
      api.on('tagJobs.changed', keep)
    }
    const heard = new Set<string>()
    underWay.add(heard)
    const answer = await api.call('tagJobs.list', undefined)
    underWay.delete(heard)
    fault.value = answer.ok ? null : answer.failure
    if (!answer.ok) return
    all.value = [
      ...all.value.filter(({ id }) => heard.has(id)),
      ...answer.value.filter(({ id }) => !heard.has(id)),
    ]
    loaded.value = true
  }

  const kept = <Failure>(answer: Result<TagJob, Failure>): Result<TagJob, Failure> => {
    if (answer.ok) keep(answer.value)
    return answer
  }
  const pause = async (jobId: string) => kept(await api.call('tagJobs.pause', { jobId }))
  const resume = async (jobId: string) => kept(await api.call('tagJobs.resume', { jobId }))
  const cancel = async (jobId: string) => kept(await api.call('tagJobs.cancel', { jobId }))

  const retryFile = (jobId: string, name: string) => api.call('tagJobs.retryFile', { jobId, name })
  const rollBackFile = (jobId: string, name: string) =>
    api.call('tagJobs.rollBackFile', { jobId, name })

  return { all, jobs, loaded, fault, load, keep, pause, resume, cancel, retryFile, rollBackFile }
})
