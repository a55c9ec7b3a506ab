import { z } from 'zod'
import { boardOrderSchema, drawnBoardSchema, type BoardFailure } from '../board/board-order'
import {
  mirrorFillSchema,
  mirrorHeadsQuerySchema,
  mirrorIdsSchema,
  type MirrorHeadPage,
} from '../drafts/mirror-page'
import { tombstoneSchema } from '../drafts/mirror-record'
import { historyOrderSchema } from '../history/history-order'
import { draftSchema, type Draft } from '../message/draft'
import type { Problem } from '../message/problem'
import { backupNameSchema, backupReasons, type Backup } from '../moving/backup'
import { movingRecordSchema } from '../moving/moving-record'
import {
  PARCEL_PAGE,
  type OpenedFile,
  type OpenFailure,
  type ParcelPage,
} from '../moving/opened-file'
import type { Attempt } from '../outbox/attempt'
import type { ChainReport } from '../outbox/chain-report'
import { verdicts } from '../outbox/outcome'
import type { Ledger } from '../outbox/ticket-holders'
import { submissionSchema } from '../outbox/submission'
import { ticketNoteSchema, type TicketNote } from '../outbox/ticket-note'
import { profileSchema, type Profile } from '../profile/profile'
import type { SecretFailure, SecretStatus } from '../profile/secret'
import type { CallOutcome } from '../rongcloud/answer'
import { sandboxFaultSchema, type SandboxFault } from '../rongcloud/sandbox-fault'
import { tagAssignmentSchema } from '../tags/assignment'
import type { FileFailure } from './file-failure'
import { accepts, type CallerOf, type HandlersOf } from './define'
import { tagContract } from './tag-contract'

const nothing = z.undefined()
const id = z.string().min(1).max(64)
const attemptId = z.strictObject({ attemptId: id })
const appKey = z.strictObject({ appKey: z.string().min(1).max(64) })

export interface AppDescription {
  readonly version: string
  readonly electron: string
  readonly chrome: string
  readonly platform: 'linux' | 'darwin' | 'win32' | 'other'
  /** False where the operating system's process sandbox is off (root on Linux). */
  readonly processSandbox: boolean
  readonly dataFolder: string
  /** What the system calls who is at the desk; «» where it does not say. */
  readonly userName: string
  /** How often the window was loaded again after its page crashed, since the app was started. */
  readonly revivals: number
}

type NoProfile = { readonly kind: 'no_such_profile' }

/** Nothing was begun, and nothing left this computer. */
export type SubmitFailure =
  | NoProfile
  | { readonly kind: 'draft_has_errors'; readonly problems: readonly Problem[] }
  | { readonly kind: 'no_ticket'; readonly nextFreeAt: number | null }
  | { readonly kind: 'attempt_used' }
  | { readonly kind: 'another_send_under_way' }
  /** A send of this draft waits, is out, or is unknown. */
  | { readonly kind: 'draft_locked'; readonly attemptId: string }
  /** These very bytes may have reached people in the last 24 hours; only typing goes past it. */
  | { readonly kind: 'same_body'; readonly attemptId: string }
  | { readonly kind: 'offline' }
  /** This computer's clock is more than five minutes off: `skew` is RongCloud's minus ours, ms. */
  | { readonly kind: 'clock_off'; readonly skew: number }
  | { readonly kind: 'no_test_people' }
  /** The intent could not be written to disk, so nothing was sent. */
  | { readonly kind: 'journal_failed'; readonly detail: string }

type NoAttempt = { readonly kind: 'no_such_attempt' }
/** The disk refused; `code` is the system's word. */
type Disk = Extract<FileFailure, { kind: 'disk' }>
type NoParcel = { readonly kind: 'no_such_parcel' }
type NotRead = { readonly kind: 'not_read'; readonly detail: string }
type NotWritten = { readonly kind: 'not_written'; readonly detail: string }
/** It is past the state in which this can be done; the window shows the newest. */
type TooLate = { readonly kind: 'too_late' }

/** The whole conversation between window and main. Handlers and caller are derived from it. */
export const contract = {
  'app.describe': accepts(nothing).returns<AppDescription>(),

  'profiles.list': accepts(nothing).returns<readonly Profile[]>(),
  /** Id of the app that was chosen last; null: none was yet. */
  'profiles.chosen': accepts(nothing).returns<string | null>(),
  'profiles.choose': accepts(z.strictObject({ id })).returns<
    null,
    { readonly kind: 'not_saved'; readonly detail: string }
  >(),
  'profiles.save': accepts(profileSchema).returns<
    Profile,
    { readonly kind: 'not_saved'; readonly detail: string }
  >(),
  'profiles.remove': accepts(z.strictObject({ id })).returns<
    null,
    | NoProfile
    | { readonly kind: 'last_profile' }
    /** The keychain did not let go of its secret, so the profile stays: else nothing leads to it. */
    | { readonly kind: 'secret_kept'; readonly secret: SecretFailure }
    | { readonly kind: 'not_removed'; readonly detail: string }
  >(),

  /** A draft's second copy; on the disk once it answers. An older one never replaces a newer one. */
  'mirror.put': accepts(draftSchema).returns<null, NotWritten>(),
  /** The same for many, all of them or none. */
  'mirror.fill': accepts(mirrorFillSchema).returns<null, NotWritten>(),
  /** The draft was deleted: the second copy keeps only that, so that it does not come back. */
  'mirror.remove': accepts(tombstoneSchema).returns<null, NotWritten>(),
  /** One page of the second copy in the order of ids, without the words: nobody holds 100,000 drafts. */
  'mirror.heads': accepts(mirrorHeadsQuerySchema).returns<MirrorHeadPage, NotRead>(),
  /** Those of the drafts that it has and can read. */
  'mirror.some': accepts(mirrorIdsSchema).returns<readonly Draft[], NotRead>(),
  /** The window cannot open its drafts: the next start puts their folder aside before it opens. */
  'mirror.quarantine': accepts(nothing).returns<null, NotWritten>(),

  /** Part of what is to be written into one file: drafts, versions, settings; never a secret. */
  'parcel.add': accepts(
    z.strictObject({ parcel: id, records: z.array(movingRecordSchema).max(PARCEL_PAGE) }),
  ).returns<null, Disk>(),
  /** Part of a file that was opened. */
  'parcel.take': accepts(z.strictObject({ parcel: id, from: z.int().min(0) })).returns<
    ParcelPage,
    NoParcel
  >(),
  /** Asks where to, and puts the parcel there as a file; `name` is the suggestion, without extension. */
  'moving.export': accepts(
    z.strictObject({ parcel: id, name: z.string().min(1).max(200) }),
  ).returns<{ readonly path: string; readonly count: number }, FileFailure | NoParcel>(),
  /** Asks which file, and reads it to its end: nothing is taken in by this. */
  'moving.open': accepts(nothing).returns<
    OpenedFile,
    OpenFailure | { readonly kind: 'cancelled' }
  >(),
  /** Does a file wait that the system handed to the app? */
  'moving.handedIn': accepts(nothing).returns<boolean>(),
  /** Reads that file to its end, once: nothing is taken in by this. */
  'moving.openHandedIn': accepts(nothing).returns<
    OpenedFile,
    OpenFailure | { readonly kind: 'none_handed_in' }
  >(),

  /** Newest first. */
  'backups.list': accepts(nothing).returns<
    readonly Backup[],
    { readonly kind: 'not_read'; readonly detail: string }
  >(),
  /** Writes the parcel as a backup, and lets go of those that are too old. */
  'backups.make': accepts(z.strictObject({ parcel: id, reason: z.enum(backupReasons) })).returns<
    Backup,
    NoParcel | Disk
  >(),
  'backups.open': accepts(z.strictObject({ name: backupNameSchema })).returns<
    OpenedFile,
    OpenFailure
  >(),

  /** Asks where to, and writes a file for whoever helps: no secret, no words, nobody's id. */
  'support.export': accepts(nothing).returns<{ readonly path: string }, FileFailure>(),
  'app.restart': accepts(nothing).returns<null>(),
  /** All that was to be saved before the window closes has had its answer. */
  'window.saved': accepts(nothing).returns<null>(),
  /** The theme it is drawn in: the next window opens in its colour. */
  'window.drawnIn': accepts(z.strictObject({ theme: z.enum(['light', 'dark']) })).returns<null>(),

  /** The secret goes one way: save, has, forget. There is no read. */
  'secret.save': accepts(
    z.strictObject({ appKey: appKey.shape.appKey, secret: z.string().min(1).max(256) }),
  ).returns<SecretStatus>(),
  'secret.has': accepts(appKey).returns<SecretStatus>(),
  'secret.forget': accepts(appKey).returns<SecretStatus, SecretFailure>(),

  /** One signed call that changes nothing: does this key, secret, host and clock work? */
  'connection.probe': accepts(z.strictObject({ profileId: id })).returns<CallOutcome, NoProfile>(),

  /** Confirms a send; what comes of it is told by `outbox.changed`. */
  'outbox.submit': accepts(submissionSchema).returns<Attempt, SubmitFailure>(),
  /** 撤回: only while it waits in the hold. */
  'outbox.recall': accepts(attemptId).returns<Attempt, NoAttempt | TooLate>(),
  /** A person found out what became of an unknown send. */
  'outbox.settle': accepts(
    z.strictObject({
      ...attemptId.shape,
      verdict: z.enum(verdicts),
      who: z.string().max(60),
      note: z.string().trim().min(1).max(500),
    }),
  ).returns<Attempt, NoAttempt | TooLate | NotWritten>(),
  /** A person knows why RongCloud said 1008: it no longer fills the ledger. */
  'outbox.lift': accepts(attemptId).returns<Attempt, NoAttempt | TooLate | NotWritten>(),
  /** Every send with what came of it, newest first, and all else that holds tickets. */
  'outbox.ledger': accepts(nothing).returns<Ledger>(),
  /** A colleague's send, noted by hand. */
  'outbox.note': accepts(ticketNoteSchema).returns<readonly TicketNote[], NotWritten>(),
  'outbox.withdrawNote': accepts(z.strictObject({ noteId: id })).returns<
    readonly TicketNote[],
    NotWritten
  >(),
  /** Is every line of the journal still what was written, and in its place? */
  'outbox.verify': accepts(nothing).returns<ChainReport>(),

  /** Asks where to, and puts the sends of these ids there as a file, in this order. */
  'history.export': accepts(historyOrderSchema).returns<
    { readonly path: string },
    FileFailure | NoAttempt | { readonly kind: 'not_read' }
  >(),

  /** RongCloud's clock minus ours as last measured, ms, followed since; null: not measured yet. */
  'clock.skew': accepts(z.strictObject({ profileId: id })).returns<number | null>(),

  /** Asks where to, and puts the board of all situations there as a file. */
  'board.save': accepts(boardOrderSchema).returns<{ readonly path: string }, BoardFailure>(),
  /** From the board's own hidden window: it may be photographed now. */
  'board.drawn': accepts(drawnBoardSchema).returns<null>(),

  'tags.assign': accepts(
    z.strictObject({ profileId: id, assignment: tagAssignmentSchema }),
  ).returns<
    CallOutcome,
    NoProfile | { readonly kind: 'assignment_has_errors'; readonly problems: readonly Problem[] }
  >(),

  /** Lists, tag jobs, the mirror and segments: tag-contract.ts. */
  ...tagContract,

  'sandbox.steer': accepts(sandboxFaultSchema).returns<SandboxFault>(),
  /** Back to 10,000 fresh people and full tickets. */
  'sandbox.reset': accepts(nothing).returns<null>(),
} as const

export type Contract = typeof contract
export type Handlers = HandlersOf<Contract>
export type Caller = CallerOf<Contract>
