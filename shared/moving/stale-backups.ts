import { DAY } from '../quota'
import type { Backup } from './backup'

/** How many days that have a daily backup keep it, and how many weeks before them keep one. */
export const DAYS_KEPT = 7
export const WEEKS_KEPT = 4
/** How many are kept of those made before an upgrade, an import or a restore. */
export const STEPS_KEPT = 10

/** The day in Beijing, as the tickets count it (api.md). */
export const backupDay = (at: number): number => Math.floor((at + 8 * 3_600_000) / DAY)
const weekOf = (at: number): number => Math.floor(backupDay(at) / 7)

/**
 * The backups that may go. Counted by the days that have one and not by the clock: one that is years
 * off, or a month without the app, never empties the folder.
 */
export function staleBackups<One extends Pick<Backup, 'at' | 'reason'>>(
  backups: readonly One[],
): readonly One[] {
  const newestFirst = [...backups].sort((a, b) => b.at - a.at)
  const daily = newestFirst.filter(({ reason }) => reason === 'daily')
  const days = newestOfEach(daily, backupDay).slice(0, DAYS_KEPT)
  const oldest = days.at(-1)
  const before =
    oldest === undefined ? [] : daily.filter(({ at }) => weekOf(at) < weekOf(oldest.at))
  const weeks = newestOfEach(before, weekOf).slice(0, WEEKS_KEPT)
  const steps = newestFirst.filter(({ reason }) => reason !== 'daily').slice(0, STEPS_KEPT)
  const keep = new Set([...days, ...weeks, ...steps])
  return newestFirst.filter((one) => !keep.has(one))
}

/** Of backups, newest first, the newest of every period. */
function newestOfEach<One extends Pick<Backup, 'at'>>(
  newestFirst: readonly One[],
  period: (at: number) => number,
): readonly One[] {
  const seen = new Set<number>()
  return newestFirst.filter(({ at }) => seen.size !== seen.add(period(at)).size)
}
