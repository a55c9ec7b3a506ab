import type { JobProgress } from '../../shared/tags/tag-job'
import { numberKey } from '../store/number-key'
import type { Store, Writing } from '../store/store'
import { batchSchema, jobLineSchema, type JobLine, type StoredBatch } from './job-record'

/** The calls of one job, and line by line what became of them. */
export interface JobLog {
  readonly progress: () => JobProgress
  /** The first call that no line ends; those before it are done with. */
  readonly next: () => number
  /** Is a call out, or was one when the app ended? */
  readonly begun: () => boolean
  /** null: there is none, or it can no longer be read. */
  readonly batch: (n: number) => Promise<StoredBatch | null>
  /** This one will be asked for next. */
  readonly readAhead: (n: number) => void
  readonly lines: () => AsyncGenerator<JobLine>
  /** Of one write, in this order; `people`: how many are in the call of the first line. */
  readonly writing: (
    lines: readonly JobLine[],
    people: number,
  ) => { readonly writings: readonly Writing[]; readonly applied: () => void }
}

const PAGE = 200
export const batchLevel = (jobId: string): string => `tag-batches-${jobId}`
export const lineLevel = (jobId: string): string => `tag-lines-${jobId}`

/** Reads how far a job has come. */
export async function openJobLog(store: Store, jobId: string): Promise<JobLog> {
  const batches = store.sublevel(batchLevel(jobId), batchSchema)
  const level = store.sublevel(lineLevel(jobId), jobLineSchema)
  let [last, next, damaged] = [0, 0, 0]
  let begun: number | null = null
  let progress: JobProgress = { calls: 0, people: 0, failed: 0, leftOut: 0, unsure: 0, repeated: 0 }

  async function* lines(): AsyncGenerator<JobLine> {
    let after: string | null = null
    do {
      const page = await level.page(after, PAGE)
      yield* page.values
      damaged += page.damaged.length
      after = page.next
    } while (after !== null)
  }

  function take(line: JobLine, people: number): void {
    last += 1
    if (line.kind === 'begun') {
      if (begun === line.n) progress = { ...progress, repeated: progress.repeated + 1 }
      begun = line.n
      return
    }
    begun = null
    next = line.n + 1
    const before = progress
    switch (line.kind) {
      case 'done': {
        const leftOut = before.leftOut + line.leftOut.length
        const done = before.people + people - line.leftOut.length
        progress = { ...before, calls: before.calls + 1, people: done, leftOut }
        return
      }
      case 'failed':
        progress = { ...before, calls: before.calls + 1, failed: before.failed + people }
        return
      case 'unsure':
        progress = { ...before, unsure: before.unsure + people }
    }
  }

  /** Read while the call before is out: nothing changes a batch once it is written. */
  let ahead: { readonly n: number; readonly batch: Promise<StoredBatch | null> } | null = null
  const read = async (n: number): Promise<StoredBatch | null> => {
    const record = await batches.get(numberKey(n))
    return record ? { ...record, userIds: record.ids.split('\n') } : null
  }
  const batch = (n: number): Promise<StoredBatch | null> => (ahead?.n === n ? ahead.batch : read(n))

  for await (const line of lines()) take(line, await peopleOf(line))
  // Their keys are taken as well.
  last += damaged

  /** A done line says itself how many were in its call. */
  async function peopleOf(line: JobLine): Promise<number> {
    if (line.kind === 'begun') return 0
    if (line.kind === 'done')
      return line.before.reduce((sum, [count]) => sum + count, line.leftOut.length)
    return (await batch(line.n))?.userIds.length ?? 0
  }

  return {
    progress: () => progress,
    next: () => next,
    begun: () => begun !== null,
    batch,
    readAhead: (n) => {
      const found = read(n)
      // Whoever needs it reads it again and hears why not.
      found.catch(() => {
        ahead = null
      })
      ahead = { n, batch: found }
    },
    lines,
    writing: (some, people) => ({
      writings: some.map((line, at) => level.putting(numberKey(last + at), line)),
      applied: () => some.forEach((line) => take(line, people)),
    }),
  }
}
