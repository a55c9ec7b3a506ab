import { assertNever } from '../../shared/assert-never'
import { diskWords } from '../files/disk-words'
import type { BackupFailure } from '../stores/backups'
import type { ExportFailure, PreviewFailure, TakeFailure, Taken } from '../stores/moving'
import { clockTime } from '../time/clock-time'
import { dateWords } from '../time/date-words'
import type { Language } from '../wording/language'
import type { Wording } from '../wording/zh-CN'

type Words = Pick<Wording, 'files' | 'moving'>
type Told<Failure> = Exclude<Failure, { readonly kind: 'cancelled' | 'none_handed_in' }>

/** Why a backup was not made, as a sentence that says what helps. */
export function backupFailureWords(failure: BackupFailure, words: Words): string {
  switch (failure.kind) {
    case 'disk':
      return diskWords(failure.code, words)
    case 'storage':
      return words.moving.failure.storage(failure.reason)
    case 'not_read':
      return words.moving.backups.unlisted(failure.detail)
    default:
      return words.moving.failure.crashed
  }
}

export function exportFailureWords(failure: Told<ExportFailure>, words: Words): string {
  switch (failure.kind) {
    case 'disk':
      return diskWords(failure.code, words)
    case 'storage':
      return words.moving.failure.storage(failure.reason)
    case 'not_kept':
      return words.moving.failure.noSegments
    default:
      return words.moving.failure.crashed
  }
}

/** Why a file is not shown for import: the line of the file, where it is the file's fault. */
export function previewFailureWords(failure: Told<PreviewFailure>, words: Words): string {
  const say = words.moving.failure
  switch (failure.kind) {
    case 'bad_file':
      return `${say.nothing(failure.name)}${say.fault(failure.fault)}`
    case 'too_big':
      return say.tooBig(failure.name, failure.megabytes)
    case 'not_read':
      return say.notRead(failure.code)
    case 'no_such_parcel':
      return say.gone
    case 'storage':
      return words.moving.failure.storage(failure.reason)
    case 'unsaved':
      return say.unsaved
    case 'no_segments':
      return say.noSegments
    default:
      return say.crashed
  }
}

export function takeFailureWords(failure: TakeFailure, words: Words): string {
  const say = words.moving.failure
  switch (failure.kind) {
    case 'storage':
      return words.moving.failure.storage(failure.reason)
    case 'no_backup':
      return say.noBackup(backupFailureWords(failure.failure, words))
    case 'unsaved':
      return say.unsaved
    case 'no_segments':
      return say.noSegments
    case 'changed_meanwhile':
      return say.changed
    default:
      return assertNever(failure)
  }
}

/** What an import has done, and what it could not do. */
export function takenWords({ plan, profilesLeft, segmentsLeft }: Taken, { moving }: Words): string {
  const added = plan.added.length + plan.copied.length
  const said = moving.taken(added, plan.replaced.length)
  return [
    said,
    ...(profilesLeft.length > 0 ? [moving.profilesLeft(profilesLeft.join(' · '))] : []),
    ...(segmentsLeft.length > 0 ? [moving.segmentsLeft(segmentsLeft.join(' · '))] : []),
  ].join(' ')
}

/** When a backup was made: its day, and the minute. */
export const backupMoment = (at: number, language: Language): string =>
  `${dateWords(at, language)} ${clockTime(at)}`
