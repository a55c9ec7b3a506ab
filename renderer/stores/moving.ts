import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { MovingRecord } from '../../shared/moving/moving-record'
import type { OpenedFile, OpenFailure } from '../../shared/moving/opened-file'
import {
  planImport,
  type ConflictChoice,
  type ImportPlan,
  type ImportShelf,
} from '../../shared/moving/plan-import'
import { unlinkPlan } from '../../shared/moving/unlink-plan'
import { fail, ok, type Result } from '../../shared/result'
import { api } from '../api'
import { draftsOnDisk } from '../db/drafts-on-disk'
import { movingOnDisk } from '../db/moving-on-disk'
import type { StorageFailure } from '../db/storage-failure'
import { secondCopy } from '../drafts/second-copy'
import { fetchParcel } from '../moving/fetch-parcel'
import { importShelf, type ReadShelf } from '../moving/import-shelf'
import { sendDrafts } from '../moving/send-drafts'
import type { SendFailure } from '../moving/send-parcel'
import { takeSegments } from '../moving/take-segments'
import { plain } from '../plain'
import { useWording } from '../wording/use-wording'
import { useAppearance } from './appearance'
import { useBackups, type BackupFailure } from './backups'
import { useDesk } from './desk'
import { useDrafts } from './drafts'
import { useProfiles } from './profiles'
import { useSegments, type SegmentFailed } from './segments'

export type ExportFailure = FailureOf<Contract['moving.export']> | SendFailure | SegmentFailed
/** Why a file is not shown for import; nothing has changed. */
export type PreviewFailure =
  | OpenFailure
  | { readonly kind: 'cancelled' | 'none_handed_in' | 'no_such_parcel' }
  | { readonly kind: 'storage'; readonly reason: StorageFailure }
  /** Words of a draft wait for the disk: an import could pass them by; or nobody knows which audiences are here. */
  | { readonly kind: 'unsaved' | 'no_segments' }
  | Fault
/** Why nothing was taken in. */
export type TakeFailure =
  | { readonly kind: 'storage'; readonly reason: StorageFailure }
  | { readonly kind: 'no_backup'; readonly failure: BackupFailure }
  | { readonly kind: 'unsaved' | 'no_segments' | 'changed_meanwhile' }

export interface Preview {
  readonly file: OpenedFile
  readonly records: readonly MovingRecord[]
  /** When the backup was made (ms); null: it is a file that somebody chose. */
  readonly backupAt: number | null
  readonly shelf: ImportShelf & ReadShelf
}

export interface Taken {
  readonly plan: ImportPlan
  readonly backupAt: number | null
  /** Apps of the file that could not be saved, by name. */
  readonly profilesLeft: readonly string[]
  /** Saved audiences of the file that could not be saved, by name. */
  readonly segmentsLeft: readonly string[]
}

/** Everything on its way out into a file, and in from one: shown first, then done in one go. */
export const useMoving = defineStore('moving', () => {
  const t = useWording()
  const drafts = useDrafts()
  const profiles = useProfiles()
  const backups = useBackups()
  const segments = useSegments()
  const preview = shallowRef<Preview | null>(null)
  /** What the last import did, until the next one begins: the dialog that asked for it is gone by then. */
  const taken = shallowRef<Taken | null>(null)
  const choice = ref<ConflictChoice>('newer')
  /** Whether this desk takes over language, theme and hold of the file. */
  const withDesk = ref(false)

  const planOf = ({ records, shelf }: Pick<Preview, 'records' | 'shelf'>): ImportPlan =>
    planImport({
      records,
      shelf,
      choice: choice.value,
      now: Date.now(),
      copyOf: (draft) => ({
        ...draft,
        id: crypto.randomUUID(),
        name: t.value.moving.copyOf(draft.name || t.value.drafts.unnamed),
      }),
      copyOfSegment: (segment) => ({
        ...segment,
        id: crypto.randomUUID(),
        name: t.value.moving.copyOf(segment.name).slice(0, 60),
      }),
    })
  const plan = computed(() => (preview.value === null ? null : planOf(preview.value)))

  async function exportAll(): Promise<
    Result<{ readonly path: string; readonly count: number }, ExportFailure>
  > {
    await drafts.saveAll()
    const sent = await backups.parcel(false)
    if (!sent.ok) return sent
    const name = t.value.moving.fileName(dayOf(Date.now()))
    return api.call('moving.export', { parcel: sent.value.parcel, name })
  }

  /** A file of these drafts alone. */
  async function exportSome(
    ids: readonly string[],
  ): Promise<Result<{ readonly path: string; readonly count: number }, ExportFailure>> {
    await drafts.saveAll()
    const sent = await sendDrafts(ids, draftsOnDisk.some, (parcel, records) =>
      api.call('parcel.add', { parcel, records: [...records] }),
    )
    if (!sent.ok) return sent
    const name = t.value.moving.fileName(dayOf(Date.now()))
    return api.call('moving.export', { parcel: sent.value, name })
  }

  /** When each deleted draft was deleted; where nobody can say, everything may have been just now. */
  async function deletions(records: readonly MovingRecord[]): Promise<ReadonlyMap<string, number>> {
    const heads = await secondCopy.heads()
    if (heads.ok)
      return new Map(
        heads.value.flatMap(({ id, kind, at }) => (kind === 'deleted' ? [[id, at]] : [])),
      )
    const now = Date.now()
    return new Map(records.flatMap((one) => (one.type === 'draft' ? [[one.draft.id, now]] : [])))
  }

  async function shelfFor(
    records: readonly MovingRecord[],
  ): Promise<Result<Preview['shelf'], { kind: 'storage'; reason: StorageFailure } | Unready>> {
    await drafts.saveAll()
    if (drafts.unsaved.size > 0) return fail({ kind: 'unsaved' })
    const shelf = await importShelf(movingOnDisk)
    if (!shelf.ok) return fail({ kind: 'storage', reason: shelf.failure })
    const here = await segments.everywhere()
    if (!here.ok) return fail({ kind: 'no_segments' })
    return ok({
      ...shelf.value,
      deletedAt: await deletions(records),
      profiles: plain(profiles.list),
      segments: here.value,
    })
  }

  async function show(
    opened: Result<OpenedFile, PreviewFailure>,
    backupAt: number | null,
  ): Promise<PreviewFailure | null> {
    if (!opened.ok) return opened.failure
    const file = opened.value
    const { parcel } = file
    const records = await fetchParcel((from) => api.call('parcel.take', { parcel, from }))
    if (!records.ok) return records.failure
    const shelf = await shelfFor(records.value)
    if (!shelf.ok) return shelf.failure
    // What somebody restores they want as it was; what comes from outside must not undo their work.
    choice.value = backupAt === null ? 'newer' : 'file'
    withDesk.value = false
    preview.value = { file, records: records.value, backupAt, shelf: shelf.value }
    return null
  }

  /** Asks for a file and shows what it would change; null: it is shown. */
  const openFile = async (): Promise<PreviewFailure | null> =>
    show(await api.call('moving.open', undefined), null)

  /** The same for the file that the system handed to the app. */
  const openHandedIn = async (): Promise<PreviewFailure | null> =>
    show(await api.call('moving.openHandedIn', undefined), null)

  const openBackup = async (name: string, at: number): Promise<PreviewFailure | null> =>
    show(await api.call('backups.open', { name }), at)

  /**
   * Writes a backup, then takes in what `plan` says: the saved audiences, as drafts follow those they
   * name; all drafts in one transaction; after that the settings.
   */
  async function takeIn(): Promise<Result<null, TakeFailure>> {
    if (preview.value === null) throw new Error('no file is shown')
    const { records, backupAt } = preview.value
    const backup = await backups.make(backupAt === null ? 'import' : 'restore')
    if (!backup.ok) return fail({ kind: 'no_backup', failure: backup.failure })
    // Read once more: the dialog may have stood open for an hour.
    const shelf = await shelfFor(records)
    if (!shelf.ok) return shelf
    const planned = planOf({ records, shelf: shelf.value })
    const audiences = await takeSegments(planned.segments, shelf.value.segments, {
      save: segments.save,
      // Past the store: nobody deleted it, so there is no deletion to undo.
      remove: (id) => api.call('segments.remove', { id }),
    })
    const done = unlinkPlan(planned, new Set(audiences.left.map(({ id }) => id)))
    const coming = [...done.added, ...done.replaced.map(({ after }) => after), ...done.copied]
    const { dates } = shelf.value
    const written = await movingOnDisk.takeIn({
      drafts: coming,
      versions: done.versions,
      seen: dates,
    })
    if (!written.ok || !written.value) {
      await audiences.undo()
      await segments.load()
      return fail(
        written.ok ? { kind: 'changed_meanwhile' } : { kind: 'storage', reason: written.failure },
      )
    }
    await drafts.tookIn(coming)
    const profilesLeft = await takeProfiles(done)
    const segmentsLeft = audiences.left.map(({ name }) => name)
    if (withDesk.value && done.desk !== null) {
      useAppearance().language = done.desk.language
      useAppearance().theme = done.desk.theme
      useDesk().holdMs = done.desk.holdMs
    }
    taken.value = { plan: done, backupAt, profilesLeft, segmentsLeft }
    preview.value = null
    return ok(null)
  }

  async function takeProfiles(done: ImportPlan): Promise<readonly string[]> {
    const left: string[] = []
    for (const profile of [...done.profilesAdded, ...done.profilesReplaced])
      if (!(await profiles.save(profile)).ok) left.push(profile.name)
    return left
  }

  const close = (): void => {
    preview.value = null
  }
  /** Another export or import begins: what the last one did is no news any more. */
  const begin = (): void => {
    taken.value = null
  }

  return {
    ...{ preview, plan, choice, withDesk, taken },
    ...{ begin, exportAll, exportSome, openFile, openHandedIn, openBackup, takeIn, close },
  }
})

type Unready = { readonly kind: 'unsaved' | 'no_segments' }

/** As a name of a file sorts: `2026-11-25`, the operator's own day. */
const dayOf = (at: number): string => new Intl.DateTimeFormat('sv-SE').format(at)
