import { assertNever } from '../../shared/assert-never'
import type { TagRow } from '../../shared/tags/plan'
import { eachBefore } from '../../shared/tags/runs-of'
import { rollBackRows } from '../../shared/tags/roll-back-rows'
import type { TagMode } from '../../shared/tags/tag-mode'
import type { JobLog } from './job-log'
import type { StoredBatch } from './job-record'

/** Everyone whose tags a job has changed, or may have, with the tags of before; unknown ones are not among them. */
export async function* jobRollBackRows(log: JobLog): AsyncGenerator<TagRow> {
  for await (const line of log.lines()) {
    if (line.kind !== 'done' && line.kind !== 'unsure') continue
    const batch = await log.batch(line.n)
    if (!batch) continue
    if (line.kind === 'unsure') {
      yield* rollBackRows([batch])
      continue
    }
    const out = new Set(line.leftOut)
    const userIds = batch.userIds.filter((id) => !out.has(id))
    yield* rollBackRows([{ userIds, tags: batch.tags, before: line.before }])
  }
}

/**
 * Everyone a job of so many calls was to change and did not, or may not have, with what its mode was
 * to do to them. A call that can no longer be read is left out; the store's log names it.
 */
export async function* jobRetryRows(
  log: JobLog,
  { mode, calls }: { readonly mode: TagMode; readonly calls: number },
): AsyncGenerator<TagRow> {
  const ended = new Set<number>()
  for await (const line of log.lines()) {
    if (line.kind === 'begun') continue
    ended.add(line.n)
    if (line.kind === 'done' && line.leftOut.length === 0) continue
    const batch = await log.batch(line.n)
    if (!batch) continue
    const out = line.kind === 'done' ? line.leftOut : batch.userIds
    yield* wantedRows(batch, mode, new Set(out))
  }
  // Calls that were never made: the job was cancelled before.
  for (let n = 0; n < calls; n += 1) {
    const batch = ended.has(n) ? null : await log.batch(n)
    if (batch) yield* wantedRows(batch, mode, new Set(batch.userIds))
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
