import { callSeconds, type TagRates } from '../../shared/tags/call-seconds'
import type { TagJob, Waiting } from '../../shared/tags/tag-job'
import type { StoredJob } from '../tag-desk/desk-calls'
import type { Speed } from './speed'

/** A job as the window sees it. */
export function jobView(
  { record, progress }: StoredJob,
  now: {
    readonly waiting: Waiting | null
    readonly speed: ReturnType<Speed['read']>
    readonly rates: TagRates
  },
): TagJob {
  const { id, profileId, appKey, mode, source, summary, accepted, endedAt, state, cause } = record
  const { waiting, speed, rates } = now
  const calls = summary.batchCalls + summary.singleCalls
  const left = calls - progress.calls
  const planned = calls === 0 ? 0 : (callSeconds(summary, rates) * left) / calls
  const runs = state === 'running'
  return {
    ...{ id, profileId, appKey, mode, source, summary, accepted, endedAt, state, cause, progress },
    confirmedAt: record.confirmedAt ?? record.plannedAt,
    waiting: runs ? waiting : null,
    peoplePerSecond: runs && speed ? speed.people : null,
    secondsLeft: runs ? (speed && speed.calls > 0 ? left / speed.calls : planned) : null,
  }
}
