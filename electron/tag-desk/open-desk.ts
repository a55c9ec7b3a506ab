import { segmentSchema } from '../../shared/segments/segment'
import { meets } from '../../shared/segments/tag-condition'
import type { TagSets } from '../../shared/tags/tag-sets'
import { jobRetryRows, jobRollBackRows } from '../tag-jobs/job-rows'
import type { JobLog } from '../tag-jobs/job-log'
import { openJobShelf, type JobShelf } from '../tag-jobs/job-shelf'
import { planJob } from '../tag-jobs/job-planner'
import type { JobRecord } from '../tag-jobs/job-record'
import { rowsFile } from '../tag-jobs/rows-file'
import type { TagRow } from '../../shared/tags/plan'
import type { Store } from '../store/store'
import { openMirror, type Mirror } from '../tag-mirror/mirror'
import type { DeskCalls, PlanOrder, Planned } from './desk-calls'
import { received, rowsOfList, type WantedRow } from './list-rows-of'

/** Everything that is kept about tags, and all that has to go through a million people. Knows no thread. */
export async function openDesk(store: Store, clock: () => number): Promise<DeskCalls> {
  const mirrors = new Map<string, Promise<Mirror>>()
  const mirrorOf = (appKey: string): Promise<Mirror> => {
    const known = mirrors.get(appKey)
    if (known) return known
    const opened = openMirror(store, appKey)
    mirrors.set(appKey, opened)
    // Whoever asks next tries again.
    opened.catch(() => mirrors.delete(appKey))
    return opened
  }
  const shelf: JobShelf = await openJobShelf(store, mirrorOf, clock())
  const segments = store.sublevel('segments', segmentSchema)
  /** Plans that wait to be confirmed, with the version of the mirror they were made over. */
  const plans = new Map<string, { readonly record: JobRecord; readonly version: number }>()
  const dropped = new Set<string>()

  async function rowsFor(order: PlanOrder, sets: TagSets) {
    const { source, port, tags } = order
    if (source.from === 'list') {
      if (!port) throw new Error('tag desk: a list without its people')
      return rowsOfList(await received(port), tags, sets)
    }
    const job = shelf.find(source.jobId)
    const log = shelf.logOf(source.jobId)
    // Its people and tags are those of its app; in another app the same ids are other people.
    if (!job || !log || job.record.appKey !== order.appKey) return null
    return wantedRows(rowsOf(source.from, job.record, log), sets)
  }

  async function plan(order: PlanOrder): Promise<Planned> {
    const { planId, profileId, appKey, mode, source, now } = order
    const mirror = await mirrorOf(appKey)
    const rows = await rowsFor(order, mirror.index.sets)
    if (!rows) return { kind: 'no_such_job' }
    const version = mirror.version()
    const draft: JobRecord = {
      ...{ id: planId, profileId, appKey, mode, source, accepted: '', plannedAt: now },
      ...{ confirmedAt: null, endedAt: null, state: 'paused', cause: null },
      summary: nothingYet,
    }
    await shelf.reserve(draft)
    const ended = (): boolean => dropped.has(planId)
    const planned = await planJob({ jobId: planId, rows, mode, mirror, store, ended })
    if (!planned || ended()) {
      await shelf.drop(planId)
      return { kind: 'cancelled' }
    }
    const { summary, examples } = planned
    if (summary.batchCalls + summary.singleCalls === 0 && summary.people === 0) {
      await shelf.drop(planId)
      return { kind: 'nobody' }
    }
    plans.set(planId, { record: { ...draft, summary }, version })
    return { kind: 'planned', summary, examples }
  }

  return {
    person: async ({ appKey, userId }) => {
      const known = (await mirrorOf(appKey)).index.find(userId)
      return known && { tags: known.set.tags, at: known.at, by: known.by }
    },
    dictionary: async ({ appKey }) => {
      const mirror = await mirrorOf(appKey)
      return { tags: mirror.dictionary(), people: mirror.index.people() }
    },
    count: async ({ appKey, wanted }) => {
      const { index } = await mirrorOf(appKey)
      const counted = index.countWhere(({ tags }) => wanted.every((one) => meets(one, tags)))
      return { ...counted, known: index.people() }
    },
    among: async ({ appKey, userIds, wanted }) => {
      const { index } = await mirrorOf(appKey)
      let [people, unknown] = [0, 0]
      for (const userId of new Set(userIds)) {
        const known = index.find(userId)
        if (!known) unknown += 1
        else if (meets(wanted, known.set.tags)) people += 1
      }
      return { people, unknown }
    },
    put: async ({ appKey, blocks }) => {
      await (await mirrorOf(appKey)).put(blocks)
      return null
    },
    forget: async ({ appKey }) => {
      await (await mirrorOf(appKey)).forget()
      return null
    },

    plan,
    dropPlan: async ({ planId }) => {
      dropped.add(planId)
      if (plans.delete(planId)) await shelf.drop(planId)
      return null
    },
    confirm: async ({ planId, accepted, now }) => {
      const found = plans.get(planId)
      if (!found) return 'no_such_plan'
      const { record, version } = found
      if ((await mirrorOf(record.appKey)).version() !== version) return 'stale'
      if (record.mode !== 'replace' && record.summary.unknown > 0 && accepted === '')
        return 'unknown_people'
      const busy = shelf
        .list()
        .some(({ record: { appKey, state } }) => appKey === record.appKey && isOpen(state))
      if (busy) return 'another_job'
      await shelf.put({ ...record, accepted, confirmedAt: now, state: 'running' })
      plans.delete(planId)
      const job = shelf.find(planId)
      if (!job) throw new Error(`tag desk: ${planId} was not kept`)
      return job
    },

    jobs: async () => shelf.list(),
    next: shelf.next,
    began: shelf.began,
    ended: shelf.ended,
    become: async (parts) => {
      const job = await shelf.become(parts)
      if (!isOpen(parts.state)) await (await mirrorOf(job.record.appKey)).tidy()
      return job
    },
    rowsFile: async ({ jobId, which }) => {
      const job = shelf.find(jobId)
      const log = shelf.logOf(jobId)
      if (!job || !log) return null
      return rowsFile(rowsOf(which, job.record, log))
    },

    segments: async ({ profileId }) =>
      (await segments.list()).values.filter((segment) => segment.profileId === profileId),
    saveSegment: async (segment) => {
      await segments.put(segment.id, segment)
      return null
    },
    removeSegment: async ({ id }) => {
      await segments.del(id)
      return null
    },
    close: async () => {
      await store.close()
      return null
    },
  }
}

const nothingYet: JobRecord['summary'] = {
  ...{ people: 0, batchCalls: 0, singleCalls: 0, added: [], lost: [] },
  ...{ losers: 0, unknown: 0, unchanged: 0, overfull: 0 },
}

function rowsOf(
  which: 'retry' | 'roll_back',
  { mode, summary }: JobRecord,
  log: JobLog,
): AsyncIterable<TagRow> {
  const calls = summary.batchCalls + summary.singleCalls
  return which === 'retry' ? jobRetryRows(log, { mode, calls }) : jobRollBackRows(log)
}

const isOpen = (state: JobRecord['state']): boolean => state === 'running' || state === 'paused'

async function* wantedRows(rows: AsyncIterable<TagRow>, sets: TagSets): AsyncGenerator<WantedRow> {
  for await (const { userId, tags } of rows) {
    const bytes = Buffer.from(userId, 'utf8')
    yield { bytes, from: 0, to: bytes.length, wanted: sets.of(tags) }
  }
}
