import type { AppDescription, Handlers } from '../../shared/ipc/contract'
import { ok } from '../../shared/result'
import type { Backups } from '../backups/backups'
import type { BoardDesk } from '../board/board-desk'
import type { ClockWatch } from '../clock/clock-watch'
import type { DraftMirror } from '../drafts/draft-mirror'
import type { Quarantine } from '../drafts/quarantine'
import type { ExportHistory } from '../history/export-history'
import type { LastLook } from '../last-look'
import type { MovingDesk } from '../moving/moving-desk'
import type { Journal } from '../outbox/journal'
import type { Outbox } from '../outbox/outbox'
import type { TicketNotes } from '../outbox/ticket-notes'
import type { ProbeConnection } from '../profiles/probe-connection'
import type { ChosenProfile } from '../profiles/chosen-profile'
import type { Profiles } from '../profiles/profiles'
import type { Rehearsal } from '../profiles/rehearsal'
import type { SaveBeforeClosing } from '../save-before-closing'
import type { Segments } from '../segments/segments'
import type { ExportDiagnostics } from '../support/export-diagnostics'
import type { AssignTags } from '../tag-calls/assign-tags'
import type { TagJobs } from '../tag-jobs/tag-jobs'
import type { TagLists } from '../tag-list/tag-lists'
import type { MirrorTags } from '../tag-mirror/mirror-tags'
import type { Vault } from '../vault/vault'

export interface Services {
  readonly describe: () => AppDescription
  readonly profiles: Profiles
  readonly chosen: ChosenProfile
  readonly restart: () => void
  readonly exportDiagnostics: ExportDiagnostics
  readonly mirror: DraftMirror
  readonly quarantine: Quarantine
  readonly moving: MovingDesk
  readonly backups: Backups
  readonly vault: Vault
  readonly journal: Journal
  readonly outbox: Outbox
  readonly ticketNotes: TicketNotes
  readonly exportHistory: ExportHistory
  readonly clocks: ClockWatch
  readonly assignTags: AssignTags
  readonly tagLists: TagLists
  readonly tagJobs: TagJobs
  readonly mirrorTags: MirrorTags
  readonly segments: Segments
  readonly probe: ProbeConnection
  readonly rehearsal: Rehearsal
}

/** One line per call of the contract, over services that never heard of IPC. */
export function createHandlers(
  services: Services,
  boards: BoardDesk,
  closing: Pick<SaveBeforeClosing, 'saved'>,
  look: Pick<LastLook, 'keep'>,
): Handlers {
  const { describe, profiles, vault, journal, outbox, ticketNotes, clocks } = services
  const { chosen, exportHistory, assignTags, probe, rehearsal } = services
  const { tagLists, tagJobs, mirrorTags, segments } = services
  const { mirror, quarantine, restart, moving, backups, exportDiagnostics } = services
  return {
    'app.describe': async () => ok(describe()),
    'profiles.list': async () => ok(profiles.list()),
    'profiles.chosen': async () => ok(chosen.get()),
    'profiles.choose': ({ id }) => chosen.choose(id),
    'profiles.save': (profile) => profiles.save(profile),
    'profiles.remove': ({ id }) => profiles.remove(id),
    'mirror.put': mirror.put,
    'mirror.fill': mirror.fill,
    'mirror.remove': mirror.remove,
    'mirror.heads': mirror.heads,
    'mirror.some': mirror.some,
    'mirror.quarantine': quarantine.order,
    'parcel.add': moving.add,
    'parcel.take': moving.take,
    'moving.export': moving.export,
    'moving.open': moving.open,
    'moving.handedIn': moving.handedIn,
    'moving.openHandedIn': moving.openHandedIn,
    'backups.list': backups.list,
    'backups.make': backups.make,
    'backups.open': backups.open,
    'support.export': exportDiagnostics,
    'app.restart': async () => {
      restart()
      return ok(null)
    },
    'window.saved': async () => {
      closing.saved()
      return ok(null)
    },
    'window.drawnIn': async ({ theme }) => {
      await look.keep(theme)
      return ok(null)
    },
    'secret.save': async ({ appKey, secret }) => ok(await vault.save(appKey, secret)),
    'secret.has': async ({ appKey }) => ok(await vault.has(appKey)),
    'secret.forget': ({ appKey }) => vault.forget(appKey),
    'connection.probe': probe,
    'outbox.submit': outbox.submit,
    'outbox.recall': ({ attemptId }) => outbox.recall(attemptId),
    'outbox.settle': outbox.settle,
    'outbox.lift': ({ attemptId }) => outbox.lift(attemptId),
    'outbox.ledger': async () => ok(journal.ledger()),
    'outbox.note': ticketNotes.add,
    'outbox.withdrawNote': ({ noteId }) => ticketNotes.withdraw(noteId),
    'outbox.verify': async () => ok(await journal.verify()),
    'history.export': exportHistory,
    'clock.skew': async ({ profileId }) => ok(clocks.skewOf(profileId)),
    'board.save': boards.save,
    'board.drawn': async (board) => {
      boards.drawn(board)
      return ok(null)
    },
    'tags.assign': assignTags,
    'tagList.open': tagLists.open,
    'tagList.report': tagLists.report,
    'tagList.cancel': tagLists.cancel,
    'tagJobs.plan': tagJobs.plan,
    'tagJobs.drop': tagJobs.drop,
    'tagJobs.confirm': tagJobs.confirm,
    'tagJobs.pause': tagJobs.pause,
    'tagJobs.resume': tagJobs.resume,
    'tagJobs.cancel': tagJobs.cancel,
    'tagJobs.list': tagJobs.list,
    'tagJobs.retryFile': tagJobs.retryFile,
    'tagJobs.rollBackFile': tagJobs.rollBackFile,
    'mirrorTags.person': mirrorTags.person,
    'mirrorTags.fetch': mirrorTags.fetch,
    'mirrorTags.dictionary': mirrorTags.dictionary,
    'mirrorTags.count': mirrorTags.count,
    'segments.list': segments.list,
    'segments.save': segments.save,
    'segments.remove': segments.remove,
    'segments.estimate': segments.estimate,
    'segments.overlap': segments.overlap,
    'sandbox.steer': async (fault) => ok(await rehearsal.steer(fault)),
    'sandbox.reset': async () => ok(await rehearsal.reset()),
  }
}
