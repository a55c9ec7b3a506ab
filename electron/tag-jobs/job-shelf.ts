import { tagRequest } from '../../shared/tags/assignment'
import { eachBefore, runsOf } from '../../shared/tags/runs-of'
import type { TagSet } from '../../shared/tags/tag-sets'
import type { CallEnd, DeskCalls, NextCall, StoredJob } from '../tag-desk/desk-calls'
import type { Store, Sublevel } from '../store/store'
import { eachId } from '../tag-mirror/each-id'
import type { Mirror } from '../tag-mirror/mirror'
import type { MirrorIndex } from '../tag-mirror/mirror-index'
import { batchLevel, lineLevel, openJobLog, type JobLog } from './job-log'
import {
  batchSchema,
  jobLineSchema,
  jobRecordSchema,
  type JobLine,
  type JobRecord,
  type StoredBatch,
} from './job-record'
import { oldJobs } from './old-jobs'

/** Every job of this desk on disk: what it is, its calls, and its log. */
export interface JobShelf {
  readonly find: (id: string) => StoredJob | undefined
  readonly list: () => readonly StoredJob[]
  readonly logOf: (id: string) => JobLog | undefined
  /** A plan before its calls are written: the next start throws it away, should nobody confirm it. */
  readonly reserve: (record: JobRecord) => Promise<void>
  readonly put: (record: JobRecord) => Promise<void>
  /** A plan that nobody confirmed, with all that was written for it. */
  readonly drop: (id: string) => Promise<void>
  readonly next: DeskCalls['next']
  readonly began: DeskCalls['began']
  readonly ended: DeskCalls['ended']
  readonly become: DeskCalls['become']
}

/** A call that was fetched: who is in it, and with which tags by the mirror. */
interface Fetched {
  readonly batch: StoredBatch
  readonly userIds: readonly string[]
  readonly present: readonly (TagSet | null)[]
  readonly leftOut: string[]
}

/** Reads what is there, and lets go of plans that nobody confirmed and of jobs that are long over. */
export async function openJobShelf(
  store: Store,
  mirrorOf: (appKey: string) => Promise<Mirror>,
  now: number,
): Promise<JobShelf> {
  const level: Sublevel<JobRecord> = store.sublevel('tag-jobs', jobRecordSchema)
  const jobs = new Map<string, { record: JobRecord; readonly log: JobLog }>()
  const fetched = new Map<string, Fetched>()
  /** The call behind the one that is out, made while that is under way; good for one state of the mirror. */
  let ahead: { readonly id: string; readonly version: number; readonly call: Fetched } | null = null
  const records = (await level.list()).values
  const old = new Set(oldJobs(records, now))
  for (const record of records)
    if (record.confirmedAt === null || old.has(record)) await drop(record.id)
    else jobs.set(record.id, { record, log: await openJobLog(store, record.id) })

  async function drop(id: string): Promise<void> {
    await store.sublevel(batchLevel(id), batchSchema).clear()
    await store.sublevel(lineLevel(id), jobLineSchema).clear()
    await level.del(id)
    jobs.delete(id)
  }

  function jobOf(id: string): { record: JobRecord; readonly log: JobLog } {
    const job = jobs.get(id)
    if (!job) throw new Error(`tag jobs: no job ${id}`)
    return job
  }
  const stored = (id: string): StoredJob => {
    const { record, log } = jobOf(id)
    return { record, progress: log.progress() }
  }

  function fetch(batch: StoredBatch, mode: JobRecord['mode'], { index }: Mirror): Fetched {
    const present = presentSets(batch.ids, index)
    if (mode === 'replace') return { batch, userIds: batch.userIds, present, leftOut: [] }
    // Adding and removing were reckoned from tags that somebody may have changed since.
    const target = index.sets.of(batch.tags)
    const before = [...eachBefore(batch.before)]
    const kept = present.map((now, at) => {
      const had = before[at] ?? null
      return now === target || (had === null ? now === null : now === index.sets.of(had))
    })
    const only = <Item>(items: readonly Item[], wanted: boolean): Item[] =>
      items.filter((_item, at) => kept[at] === wanted)
    const { userIds } = batch
    return {
      ...{ batch, userIds: only(userIds, true), present: only(present, true) },
      leftOut: only(userIds, false),
    }
  }

  /** The call behind this one, fetched; null: nobody is left in it, or there is none. */
  async function following(id: string, n: number): Promise<Fetched | null> {
    const { record, log } = jobOf(id)
    const mirror = await mirrorOf(record.appKey)
    if (ahead?.id === id && ahead.call.batch.n === n && ahead.version === mirror.version())
      return ahead.call
    const batch = n < callsOf(record) ? await log.batch(n) : null
    if (!batch) return null
    log.readAhead(n + 1)
    const call = fetch(batch, record.mode, mirror)
    return call.userIds.length > 0 ? call : null
  }

  /** Everybody is in a job once: what its own calls change says nothing about the calls behind them. */
  async function prepare(id: string, n: number): Promise<void> {
    const call = await following(id, n)
    const { version } = await mirrorOf(jobOf(id).record.appKey)
    ahead = call && { id, version: version(), call }
  }

  /** How a call ended, and that the one behind it has begun, in one write. */
  async function write(
    parts: Parameters<DeskCalls['ended']>[0],
    next: Fetched | null,
  ): Promise<void> {
    const { jobId, n, end, requestId, tries, now: at, goesOn } = parts
    const { record, log } = jobOf(jobId)
    const call = fetched.get(jobId)
    if (call?.batch.n !== n) throw new Error(`tag jobs: call ${n} of ${jobId} was not fetched`)
    const { batch, userIds, present, leftOut } = call
    const begun: readonly JobLine[] =
      next && goesOn !== null ? [{ kind: 'begun', n: next.batch.n, at, requestId: goesOn }] : []
    const line: JobLine =
      end.kind === 'failed'
        ? { ...end, n, at, requestId, tries }
        : { kind: 'done', n, at, requestId, tries, before: runsOf(present), leftOut }
    const lines = log.writing([line, ...begun], batch.userIds.length)
    const mirror = await mirrorOf(record.appKey)
    const isSet = end.kind === 'done' && userIds.length > 0
    const ids = leftOut.length === 0 ? batch.ids : userIds.join('\n')
    const block = { at, by: `job:${jobId}`, tags: batch.tags, ids }
    // One write: what the log says was done, the mirror knows. Synced while the next call is out: a
    // kill repeats that one at most, a power cut this one as well, which changes nothing.
    await mirror.put(isSet ? [block] : [], lines.writings, 'behind')
    lines.applied()
  }

  return {
    find: (id) => (jobs.has(id) ? stored(id) : undefined),
    list: () => [...jobs.keys()].map(stored),
    logOf: (id) => jobs.get(id)?.log,
    reserve: (record) => level.put(record.id, record),
    put: async (record) => {
      await level.put(record.id, record)
      const log = jobs.get(record.id)?.log ?? (await openJobLog(store, record.id))
      jobs.set(record.id, { record, log })
    },
    drop,
    next: async ({ jobId, now }): Promise<NextCall | null> => {
      const { record, log } = jobOf(jobId)
      const mirror = await mirrorOf(record.appKey)
      for (;;) {
        const n = log.next()
        if (n >= callsOf(record)) return null
        const batch = await log.batch(n)
        log.readAhead(n + 1)
        if (!batch) throw new Error(`call ${n} of ${jobId} can no longer be read`)
        const call = fetch(batch, record.mode, mirror)
        fetched.set(jobId, call)
        if (call.userIds.length > 0) return nextCall(call, log.begun())
        // Everyone of it was changed by somebody else: there is nothing to call for.
        const end: CallEnd = { kind: 'done' }
        await write({ jobId, n, end, requestId: '', tries: 0, now, goesOn: null }, null)
      }
    },
    began: async ({ jobId, n, requestId, now }) => {
      const begun = jobOf(jobId).log.writing([{ kind: 'begun', n, at: now, requestId }], 0)
      // Not synced: after a power cut the call is made once more, which changes nothing.
      await store.write(begun.writings, false)
      begun.applied()
      return null
    },
    ended: async (parts) => {
      const { jobId, n, goesOn } = parts
      const next = goesOn === null ? null : await following(jobId, n + 1)
      await write(parts, next)
      if (next) {
        fetched.set(jobId, next)
        // Once this answer is on its way.
        setImmediate(() => void prepare(jobId, next.batch.n + 1).catch(() => (ahead = null)))
      }
      return { progress: jobOf(jobId).log.progress(), next: next && nextCall(next, true) }
    },
    become: async ({ jobId, state, cause, now, mayBeOut }) => {
      const job = jobOf(jobId)
      const over = state === 'done' || state === 'cancelled'
      const record: JobRecord = { ...job.record, state, cause, endedAt: over ? now : null }
      const n = job.log.next()
      const isUnsure = state === 'cancelled' && mayBeOut && job.log.begun()
      const batch = isUnsure ? await job.log.batch(n) : null
      const unsure =
        batch && job.log.writing([{ kind: 'unsure', n, at: now }], batch.userIds.length)
      await store.write([level.putting(jobId, record), ...(unsure?.writings ?? [])], true)
      unsure?.applied()
      job.record = record
      return stored(jobId)
    },
  }
}

const callsOf = ({ summary }: JobRecord): number => summary.batchCalls + summary.singleCalls

function nextCall({ batch: { n, tags }, userIds }: Fetched, begun: boolean): NextCall {
  const { path, body } = tagRequest({ userIds, tags })
  return { n, path, body: JSON.stringify(body), people: userIds.length, begun }
}

/** What each of these ids, one a line, has by the mirror. */
function presentSets(ids: string, index: MirrorIndex): (TagSet | null)[] {
  const sets: (TagSet | null)[] = []
  eachId(ids, (bytes, from, to) => sets.push(index.setOf(bytes, from, to)))
  return sets
}
