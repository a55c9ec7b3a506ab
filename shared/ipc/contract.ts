import { z } from 'zod'
import { boardOrderSchema, drawnBoardSchema, type BoardFailure } from '../board/board-order'
import { draftSchema } from '../message/draft'
import type { Problem } from '../message/problem'
import type { Attempt } from '../outbox/attempt'
import { profileSchema, type Profile } from '../profile/profile'
import type { SecretFailure, SecretStatus } from '../profile/secret'
import type { CallOutcome } from '../rongcloud/answer'
import { sandboxFaultSchema, type SandboxFault } from '../rongcloud/sandbox-fault'
import { tagAssignmentSchema } from '../tags/assignment'
import { accepts, type CallerOf, type HandlersOf } from './define'

const nothing = z.undefined()
const id = z.string().min(1).max(64)
const appKey = z.strictObject({ appKey: z.string().min(1).max(64) })

export interface AppDescription {
  readonly version: string
  readonly electron: string
  readonly chrome: string
  readonly platform: 'linux' | 'darwin' | 'win32' | 'other'
  /** False where the operating system's process sandbox is off (root on Linux). */
  readonly processSandbox: boolean
  readonly dataFolder: string
}

type NoProfile = { readonly kind: 'no_such_profile' }

export type SubmitFailure =
  | NoProfile
  | { readonly kind: 'draft_has_errors'; readonly problems: readonly Problem[] }
  | { readonly kind: 'no_ticket'; readonly nextFreeAt: number | null }
  | { readonly kind: 'attempt_used' }
  | { readonly kind: 'another_send_under_way' }
  /** The intent could not be written to disk, so nothing was sent. */
  | { readonly kind: 'journal_failed'; readonly detail: string }

/** The whole conversation between window and main. Handlers and caller are derived from it. */
export const contract = {
  'app.describe': accepts(nothing).returns<AppDescription>(),

  'profiles.list': accepts(nothing).returns<readonly Profile[]>(),
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

  /** The secret goes one way: save, has, forget. There is no read. */
  'secret.save': accepts(
    z.strictObject({ appKey: appKey.shape.appKey, secret: z.string().min(1).max(256) }),
  ).returns<SecretStatus>(),
  'secret.has': accepts(appKey).returns<SecretStatus>(),
  'secret.forget': accepts(appKey).returns<SecretStatus, SecretFailure>(),

  /** One signed call that changes nothing: does this key, secret, host and clock work? */
  'connection.probe': accepts(z.strictObject({ profileId: id })).returns<CallOutcome, NoProfile>(),

  'outbox.submit': accepts(
    z.strictObject({ attemptId: id, profileId: id, draft: draftSchema }),
  ).returns<Attempt, SubmitFailure>(),
  'outbox.list': accepts(nothing).returns<readonly Attempt[]>(),
  /** When each record that can no longer be read was found (ms): each holds a ticket from then on. */
  'outbox.damaged': accepts(nothing).returns<readonly number[]>(),

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

  'sandbox.steer': accepts(sandboxFaultSchema).returns<SandboxFault>(),
  /** Back to 10,000 fresh people and full tickets. */
  'sandbox.reset': accepts(nothing).returns<null>(),
} as const

export type Contract = typeof contract
export type Handlers = HandlersOf<Contract>
export type Caller = CallerOf<Contract>
