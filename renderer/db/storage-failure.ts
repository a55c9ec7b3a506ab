import type { SettleFailure } from './settle-within'

/**
 * Why the disk did not answer as hoped; the sentences live in the wording files. `not_opened`: the
 * database itself is out of reach; `blocked`: another window holds it; `newer`: a newer version of
 * the app has written it, and this one leaves it alone; `not_backed_up`: an older one has, and nothing
 * could be kept of it before the upgrade.
 */
export type StorageFailure =
  'timed_out' | 'disk_full' | 'refused' | 'not_opened' | 'blocked' | 'newer' | 'not_backed_up'

/** Where this is why, the drafts can be read and must not be written. */
export const readOnlyFailures: ReadonlySet<StorageFailure> = new Set(['newer', 'not_backed_up'])

/** Reads the failure out of what Dexie threw, which wraps one error into the next. */
export function storageFailure(failure: SettleFailure, blocked: boolean): StorageFailure {
  if (failure.kind === 'timed_out') return blocked ? 'blocked' : 'timed_out'
  const names = namesOf(failure.error)
  if (names.some((name) => name.includes('QuotaExceeded'))) return 'disk_full'
  if (names.includes('NewerDatabase')) return 'newer'
  if (names.includes('NotBackedUp')) return 'not_backed_up'
  return names.some((name) => notOpened.has(name)) ? 'not_opened' : 'refused'
}

const notOpened: ReadonlySet<string> = new Set([
  'OpenFailedError',
  'UnknownError',
  'MissingAPIError',
])

function namesOf(error: unknown): readonly string[] {
  const names: string[] = []
  // An error can name itself as its cause; three wrappings are more than Dexie makes.
  for (let one = error; one instanceof Error && names.length < 5; one = innerOf(one))
    names.push(one.name)
  return names
}

const innerOf = (error: Error): unknown => (error as { inner?: unknown }).inner
