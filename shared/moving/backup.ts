import { z } from 'zod'

/** Once a day by itself, and before each step that changes much at once. */
export const backupReasons = ['daily', 'upgrade', 'import', 'restore'] as const
export type BackupReason = (typeof backupReasons)[number]

const name = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z) (daily|upgrade|import|restore)\.jsonl$/

/** The file of a backup, told by its name alone: when (UTC) and why. A name, never a path. */
export const backupNameSchema = z.string().regex(name)

export interface Backup {
  readonly name: string
  /** ms since 1970. */
  readonly at: number
  readonly reason: BackupReason
  /** How many drafts and settings it holds; null: its first line cannot be read. */
  readonly count: number | null
}

export const backupName = (at: number, reason: BackupReason): string =>
  `${new Date(at).toISOString().replaceAll(/[:.]/g, '-')} ${reason}.jsonl`

/** null: no backup of ours is called like this. */
export function backupOfName(file: string): Omit<Backup, 'count'> | null {
  const [, stamp, reason] = name.exec(file) ?? []
  if (stamp === undefined || reason === undefined) return null
  const iso = `${stamp.slice(0, 10)}T${stamp.slice(11, 19).replaceAll('-', ':')}.${stamp.slice(20)}`
  const at = Date.parse(iso)
  return Number.isNaN(at) ? null : { name: file, at, reason: reason as BackupReason }
}
