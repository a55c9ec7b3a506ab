import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import { fail, type Result } from '../../shared/result'
import type { JobPlan, TagJob } from '../../shared/tags/tag-job'
import type { TagMode } from '../../shared/tags/tag-mode'
import { api } from '../api'
import { useProfiles } from './profiles'
import { useTagJobs } from './tag-jobs'

/** What is to be planned, as main is asked for it. */
export type PlanSource =
  | { readonly from: 'list'; readonly listId: string; readonly tags: readonly string[] }
  | { readonly from: 'roll_back' | 'retry'; readonly jobId: string }

export type PlanFailed = FailureOf<Contract['tagJobs.plan']> | Fault
export type ConfirmFailed = FailureOf<Contract['tagJobs.confirm']> | Fault

export type PlanState =
  | { readonly kind: 'none' }
  | { readonly kind: 'planning' }
  | { readonly kind: 'planned'; readonly plan: JobPlan }
  | { readonly kind: 'failed'; readonly failure: PlanFailed }

/** What a list, a roll-back or a retry would do. One plan at a time; nothing is sent before `confirm`. */
export const useTagPlan = defineStore('tagPlan', () => {
  const profiles = useProfiles()
  const jobs = useTagJobs()
  const state = shallowRef<PlanState>({ kind: 'none' })
  let current: { readonly id: string; readonly source: PlanSource; readonly mode: TagMode } | null =
    null

  /** Drops what was planned, or is being planned. */
  function drop(): void {
    const before = current
    current = null
    state.value = { kind: 'none' }
    if (before) void api.call('tagJobs.drop', { planId: before.id })
  }

  async function make(source: PlanSource, mode: TagMode): Promise<void> {
    drop()
    const id = crypto.randomUUID()
    current = { id, source, mode }
    state.value = { kind: 'planning' }
    const answer = await api.call('tagJobs.plan', {
      planId: id,
      profileId: profiles.current.id,
      mode,
      source: source.from === 'list' ? { ...source, tags: [...source.tags] } : source,
    })
    // Dropped, or another one asked for meanwhile.
    if (current?.id !== id) return
    state.value = answer.ok
      ? { kind: 'planned', plan: answer.value }
      : { kind: 'failed', failure: answer.failure }
  }

  async function again(): Promise<void> {
    if (current) await make(current.source, current.mode)
  }

  /** From here on it is sent. A plan that fell behind the mirror is made anew, to be looked at again. */
  async function confirm(
    accepted: string,
    typedName: string,
  ): Promise<Result<TagJob, ConfirmFailed>> {
    if (current === null) return fail({ kind: 'no_such_plan' })
    const answer = await api.call('tagJobs.confirm', { planId: current.id, accepted, typedName })
    if (answer.ok) {
      current = null
      state.value = { kind: 'none' }
      jobs.keep(answer.value)
    } else if (answer.failure.kind === 'stale') await again()
    return answer
  }

  return { state, make, again, drop, confirm }
})
