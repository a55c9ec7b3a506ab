import type { MessagePort } from 'node:worker_threads'
import type { Handlers } from '../../shared/ipc/contract'
import type { Profile } from '../../shared/profile/profile'
import { fail, ok, type Result } from '../../shared/result'
import { isSameName } from '../../shared/profile/same-name'
import { asksForName } from '../../shared/tags/asks-for-name'
import { callSeconds } from '../../shared/tags/call-seconds'
import { checkRowTags } from '../../shared/tags/check-row'
import { isFault } from '../../shared/tags/row-fault'
import type { JobPlan, JobSource, TagJob } from '../../shared/tags/tag-job'
import type { TagList } from '../../shared/tags/tag-list'
import { fileName } from '../files/file-name'
import type { SaveFile } from '../files/save-file'
import type { Log } from '../log'
import { messageOf } from '../message-of'
import type { TagDesk } from '../tag-desk/tag-desk'
import type { JobRunner } from './job-runner'

/** Tag jobs as the window asks for them. Nothing is sent before a plan was confirmed. */
export interface TagJobs {
  readonly plan: Handlers['tagJobs.plan']
  readonly drop: Handlers['tagJobs.drop']
  readonly confirm: Handlers['tagJobs.confirm']
  readonly pause: Handlers['tagJobs.pause']
  readonly resume: Handlers['tagJobs.resume']
  readonly cancel: Handlers['tagJobs.cancel']
  readonly list: Handlers['tagJobs.list']
  readonly retryFile: Handlers['tagJobs.retryFile']
  readonly rollBackFile: Handlers['tagJobs.rollBackFile']
  /** Takes up what the last run left running; does nothing where there never was a job. */
  readonly wake: () => Promise<void>
  /** Does one run, or wait for its turn? */
  readonly isRunning: () => boolean
}

export function createTagJobs(parts: {
  readonly desk: TagDesk
  readonly runner: JobRunner
  readonly findProfile: (id: string) => Profile | undefined
  readonly findList: (listId: string) => TagList | undefined
  readonly handOver: (listId: string) => MessagePort | null
  readonly saveFile: SaveFile
  readonly clock: () => number
  readonly log: Log
}): TagJobs {
  const { desk, runner, findProfile, findList, handOver, saveFile, clock, log } = parts
  let loaded: Promise<void> | null = null
  /** What was planned, and for which app: the thread that plans knows no names. */
  const plans = new Map<string, { readonly profileId: string; readonly plan: JobPlan }>()

  /** Once: what lies on the disk. A try that failed is made anew. */
  function load(): Promise<void> {
    loaded ??= desk
      .ask('jobs', null)
      .then((jobs) => {
        for (const job of jobs) if (!runner.find(job.record.id)) runner.take(job)
      })
      .catch((error: unknown) => {
        loaded = null
        throw error
      })
    return loaded
  }

  const isRunning = (): boolean => runner.list().some(({ state }) => state === 'running')

  const notKept = (error: unknown): { readonly kind: 'not_kept'; readonly detail: string } => {
    log.error('tag jobs: the desk did not answer', error)
    return { kind: 'not_kept', detail: messageOf(error) }
  }

  const plan: TagJobs['plan'] = async ({ planId, profileId, mode, source }) => {
    const profile = findProfile(profileId)
    if (!profile) return fail({ kind: 'no_such_profile' })
    const { appKey, tagRates } = profile
    const tags = source.from === 'list' ? source.tags : []
    const remark = checkRowTags(tags)
    if (remark && isFault(remark)) return fail({ kind: 'bad_tags', remark })
    const list = source.from === 'list' ? findList(source.listId) : undefined
    if (source.from === 'list' && list?.now.state !== 'ready') return fail({ kind: 'no_such_list' })
    const port = source.from === 'list' ? handOver(source.listId) : null
    const stored: JobSource =
      source.from === 'list' ? { from: 'list', name: list?.name ?? null } : source
    const order = { planId, profileId, appKey, mode, source: stored, tags, port, now: clock() }
    try {
      const planned = await desk.ask('plan', order, port ? [port] : [])
      if (planned.kind !== 'planned') return fail(planned)
      const { summary, examples } = planned
      const seconds = callSeconds(summary, tagRates)
      const given: JobPlan = { planId, mode, source: stored, summary, seconds, examples }
      plans.set(planId, { profileId, plan: given })
      return ok(given)
    } catch (error) {
      return fail(notKept(error))
    }
  }

  const become =
    (from: readonly TagJob['state'][], to: TagJob['state']) =>
    async ({ jobId }: { readonly jobId: string }): ReturnType<TagJobs['pause']> => {
      try {
        await load()
        const job = runner.find(jobId)
        if (!job) return fail({ kind: 'no_such_job' })
        if (!from.includes(job.state)) return fail({ kind: 'too_late' })
        return ok(await runner.become(jobId, to, to === 'paused' ? { kind: 'person' } : null))
      } catch (error) {
        return fail(notKept(error))
      }
    }

  const file =
    (which: 'retry' | 'roll_back') =>
    async ({ jobId, name }: { readonly jobId: string; readonly name: string }) => {
      let people = 0
      const saved = await saveFile(
        fileName(name, 'csv'),
        'csv',
        async (): Promise<
          Result<
            Uint8Array,
            | { readonly kind: 'no_such_job' }
            | { readonly kind: 'not_kept'; readonly detail: string }
          >
        > => {
          try {
            const rows = await desk.ask('rowsFile', { jobId, which })
            if (!rows) return fail({ kind: 'no_such_job' })
            people = rows.people
            return ok(rows.content)
          } catch (error) {
            return fail(notKept(error))
          }
        },
      )
      return saved.ok ? ok({ path: saved.value.path, people }) : saved
    }

  return {
    plan,
    drop: async ({ planId }) => {
      plans.delete(planId)
      try {
        await desk.ask('dropPlan', { planId })
        return ok(null)
      } catch (error) {
        return fail(notKept(error))
      }
    },
    confirm: async ({ planId, accepted, typedName }) => {
      const planned = plans.get(planId)
      const profile = planned && findProfile(planned.profileId)
      if (!profile) return fail({ kind: 'no_such_plan' })
      if (asksForName(profile, planned.plan) && !isSameName(typedName, profile.name))
        return fail({ kind: 'name_differs' })
      try {
        await load()
        const job = await desk.ask('confirm', { planId, accepted, now: clock() })
        if (typeof job === 'string') return fail({ kind: job })
        plans.delete(planId)
        return ok(runner.take(job))
      } catch (error) {
        return fail(notKept(error))
      }
    },
    pause: become(['running'], 'paused'),
    resume: become(['paused'], 'running'),
    cancel: become(['running', 'paused'], 'cancelled'),
    list: async () => {
      try {
        await load()
        return ok(runner.list())
      } catch (error) {
        return fail(notKept(error))
      }
    },
    retryFile: file('retry'),
    rollBackFile: file('roll_back'),
    isRunning,
    wake: async () => {
      if (!desk.isThere()) return
      try {
        await load()
      } catch (error) {
        // The thread tries again for the next who asks, and still knows what it has to forget.
        notKept(error)
        return
      }
      if (!isRunning()) await desk.letGo()
    },
  }
}
