import { assertNever } from '../../shared/assert-never'
import type { TagRow } from '../../shared/tags/plan'
import { rollBackRows } from '../../shared/tags/roll-back-rows'
import type { TagMode } from '../../shared/tags/tag-mode'
import type { JobLog } from './job-log'
import type { JobLine, StoredBatch } from './job-record'
import { eachBefore } from './runs'

/** Everyone whose tags a job has changed, or may have, with the tags of before; unknown ones are not among them. */
export async function* jobRollBackRows(log: JobLog): AsyncGenerator<TagRow> {
  for await (const { line, batch } of endings(log)) {
    if (line.kind === 'unsure') yield* rollBackRows([batch])
    if (line.kind !== 'done') continue
    const out = new Set(line.leftOut)
    const userIds = batch.userIds.filter((id) => !out.has(id))
    yield* rollBackRows([{ userIds, tags: batch.tags, before: line.before }])
  }
}

/** Everyone a job was to change and did not, or may not have, with what its mode was to do to them. */
export async function* jobRetryRows(log: JobLog, mode: TagMode): AsyncGenerator<TagRow> {
  const seen = new Set<number>()
  for await (const { line, batch } of endings(log)) {
    seen.add(line.n)
    const out = new Set(line.kind === 'done' ? line.leftOut : batch.userIds)
    if (out.size > 0) yield* wantedRows(batch, mode, out)
  }
  // Calls that were never made: the job was cancelled before.
  for (let n = 0; ; n += 1) {
    if (seen.has(n)) continue
    const batch = await log.batch(n)
    if (!batch) return
    yield* wantedRows(batch, mode, new Set(batch.userIds))
  }
}

async function* endings(log: JobLog): AsyncGenerator<{
  readonly line: Exclude<JobLine, { kind: 'begun' }>
  readonly batch: StoredBatch
}> {
  for await (const line of log.lines()) {
    if (line.kind === 'begun') continue
    const batch = await log.batch(line.n)
    if (batch) yield { line, batch }
  }
}

/** The plan knows the tags that were to come out; what was asked for is the difference. */
function* wantedRows(
  { userIds, tags, before }: StoredBatch,
  mode: TagMode,
  only: ReadonlySet<string>,
): Generator<TagRow> {
  let at = 0
  for (const had of eachBefore(before)) {
    const userId = userIds[at]
    at += 1
    if (userId !== undefined && only.has(userId)) yield { userId, tags: wanted(mode, had, tags) }
  }
}

function wanted(
  mode: TagMode,
  had: readonly string[] | null,
  target: readonly string[],
): readonly string[] {
  switch (mode) {
    case 'replace':
      return target
    case 'add':
      return target.filter((tag) => !had?.includes(tag))
    case 'remove':
      return (had ?? []).filter((tag) => !target.includes(tag))
    default:
      return assertNever(mode)
  }
}
