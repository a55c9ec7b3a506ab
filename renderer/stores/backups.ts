import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { Backup, BackupReason } from '../../shared/moving/backup'
import type { DeskSettings } from '../../shared/moving/moving-record'
import { backupDay } from '../../shared/moving/stale-backups'
import { ok, type Result } from '../../shared/result'
import { api } from '../api'
import { movingOnDisk } from '../db/moving-on-disk'
import { plain } from '../plain'
import { sendParcel, type SendFailure, type SentParcel } from '../moving/send-parcel'
import { useAppearance } from './appearance'
import { useDesk } from './desk'
import { useProfiles } from './profiles'
import { useSegments, type SegmentFailed } from './segments'

export type BackupFailure =
  FailureOf<Contract['backups.make' | 'backups.list']> | SendFailure | SegmentFailed

/** The copies of everything that lie outside IndexedDB, and the one that is made every day. */
export const useBackups = defineStore('backups', () => {
  const list = ref<readonly Backup[]>([])
  /** Why the list cannot be shown; null: it can. */
  const unlisted = ref<FailureOf<Contract['backups.list']> | Fault | null>(null)
  /** Why the last backup was not made; null: it was, or none was due. */
  const failure = ref<BackupFailure | null>(null)
  const making = ref(false)

  const desk = (): DeskSettings => ({
    language: useAppearance().language,
    theme: useAppearance().theme,
    holdMs: useDesk().holdMs,
  })

  /**
   * Everything that belongs into a file, in main's hands. `without`: also where the saved audiences
   * cannot be read: a backup of the drafts must not fail for that.
   */
  async function parcel(
    without: boolean,
  ): Promise<Result<SentParcel, SendFailure | SegmentFailed>> {
    const segments = await useSegments().everywhere()
    if (!segments.ok && !without) return segments
    return sendParcel({
      home: movingOnDisk,
      profiles: plain(useProfiles().list),
      segments: segments.ok ? segments.value : [],
      desk: desk(),
      add: (id, records) => api.call('parcel.add', { parcel: id, records: [...records] }),
    })
  }

  async function load(): Promise<void> {
    const answer = await api.call('backups.list', undefined)
    if (answer.ok) list.value = answer.value
    unlisted.value = answer.ok ? null : answer.failure
  }

  async function makeNow(
    reason: BackupReason,
    evenEmpty: boolean,
  ): Promise<Result<Backup | null, BackupFailure>> {
    const sent = await parcel(true)
    if (!sent.ok) return sent
    if (sent.value.drafts === 0 && !evenEmpty) return ok(null)
    return api.call('backups.make', { parcel: sent.value.parcel, reason })
  }

  /** A backup of this moment, or why there is none. */
  async function make(
    reason: BackupReason,
    evenEmpty = true,
  ): Promise<Result<Backup | null, BackupFailure>> {
    making.value = true
    const made = await makeNow(reason, evenEmpty)
    making.value = false
    failure.value = made.ok ? null : made.failure
    if (made.ok) await load()
    return made
  }

  /** The backup of today, where there is none yet and anything to lose. */
  async function daily(now: number): Promise<void> {
    if (making.value) return
    await load()
    if (unlisted.value !== null) {
      failure.value = unlisted.value
      return
    }
    const today = backupDay(now)
    const done = list.value.some(({ at, reason }) => reason === 'daily' && backupDay(at) === today)
    if (!done) await make('daily', false)
  }

  return { list, unlisted, failure, making, desk, parcel, load, make, daily }
})
