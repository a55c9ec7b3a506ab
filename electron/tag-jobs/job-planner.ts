import { limits } from '../../shared/rongcloud/limits'
import { createPlanner } from '../../shared/tags/planner'
import type { PlannedBatch } from '../../shared/tags/planned-batch'
import type { PlanSummary } from '../../shared/tags/plan-summary'
import type { JobPlan } from '../../shared/tags/tag-job'
import type { TagMode } from '../../shared/tags/tag-mode'
import { targetSet } from '../../shared/tags/target-set'
import { numberKey } from '../store/number-key'
import type { Store } from '../store/store'
import type { WantedRow } from '../tag-desk/list-rows-of'
import type { Mirror } from '../tag-mirror/mirror'
import { batchLevel } from './job-log'
import { batchSchema, type BatchRecord } from './job-record'

/** People between two moments in which others have their turn, some 5 ms. */
const TURN = 5000
/** Calls written at a time: some 1 MB. */
const WRITTEN = 50
const EXAMPLES = 20

/**
 * Plans a job over the mirror and writes its calls to the disk, synced: a job that can be confirmed
 * lies there whole. `ended` is asked now and then, and ends it with null.
 */
export async function planJob(parts: {
  readonly jobId: string
  readonly rows: Iterable<WantedRow> | AsyncIterable<WantedRow>
  readonly mode: TagMode
  readonly mirror: Mirror
  readonly store: Store
  readonly ended: () => boolean
}): Promise<{ readonly summary: PlanSummary; readonly examples: JobPlan['examples'] } | null> {
  const { jobId, rows, mode, mirror, store, ended } = parts
  const { index } = mirror
  const level = store.sublevel(batchLevel(jobId), batchSchema)
  const planner = createPlanner({ mode, sets: index.sets })
  const examples: JobPlan['examples'][number][] = []
  let waiting: BatchRecord[] = []
  let calls = 0
  let people = 0

  const take = ({ userIds, tags, before }: PlannedBatch): void => {
    waiting.push({
      n: calls,
      ids: userIds.join('\n'),
      tags,
      before,
    })
    calls += 1
  }
  async function write(): Promise<void> {
    const some = waiting
    waiting = []
    await store.write(
      some.map((batch) => level.putting(numberKey(batch.n), batch)),
      true,
    )
  }

  for await (const { bytes, from, to, wanted } of rows) {
    const userId = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8')
    const present = index.setOf(bytes, from, to)
    const full = planner.add(userId, wanted, present)
    if (full) take(full)
    if (examples.length < EXAMPLES && present) {
      const after = targetSet(index.sets, mode, present, wanted)
      const loses = present.tags.some((tag) => !after.tags.includes(tag))
      if (loses && after.tags.length <= limits.tagsPerUser)
        examples.push({ userId, before: present.tags, after: after.tags })
    }
    people += 1
    if (waiting.length >= WRITTEN) await write()
    if (people % TURN !== 0) continue
    await new Promise((resolve) => setImmediate(resolve))
    if (ended()) return null
  }
  for (const rest of planner.finish()) {
    take(rest)
    if (waiting.length >= WRITTEN) await write()
  }
  await write()
  return { summary: planner.summary(), examples }
}
