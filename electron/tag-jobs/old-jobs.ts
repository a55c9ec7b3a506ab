import type { JobRecord } from './job-record'

const DAY = 24 * 60 * 60_000
/** How long a finished job is kept in any case, ms. */
export const KEPT_FOR = 90 * DAY
/** How many of the finished jobs of an app are kept in any case, the newest. */
export const KEPT_JOBS = 50

/**
 * Finished jobs whose calls and log may go from the disk: ended more than 90 days ago, and not among
 * the last 50 of their app. Until then their failed lines can be had and their roll-back can be run. A
 * job that is not over stays, however old it is. Pure.
 */
export function oldJobs(records: readonly JobRecord[], now: number): readonly JobRecord[] {
  const newer = new Map<string, number>()
  return records
    .flatMap((record) => (record.endedAt === null ? [] : [{ record, endedAt: record.endedAt }]))
    .sort((a, b) => b.endedAt - a.endedAt)
    .filter(({ record: { appKey }, endedAt }) => {
      const place = newer.get(appKey) ?? 0
      newer.set(appKey, place + 1)
      return place >= KEPT_JOBS && now - endedAt > KEPT_FOR
    })
    .map(({ record }) => record)
}
