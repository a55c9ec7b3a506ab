import type { AppDescription, Handlers } from '../../shared/ipc/contract'
import { ok } from '../../shared/result'
import type { BoardDesk } from '../board/board-desk'
import type { Journal } from '../outbox/journal'
import type { SubmitAttempt } from '../outbox/submit-attempt'
import type { ProbeConnection } from '../profiles/probe-connection'
import type { Profiles } from '../profiles/profiles'
import type { Rehearsal } from '../profiles/rehearsal'
import type { AssignTags } from '../tag-calls/assign-tags'
import type { Vault } from '../vault/vault'

export interface Services {
  readonly describe: () => AppDescription
  readonly profiles: Profiles
  readonly vault: Vault
  readonly journal: Journal
  readonly submit: SubmitAttempt
  readonly assignTags: AssignTags
  readonly probe: ProbeConnection
  readonly rehearsal: Rehearsal
}

/** One line per call of the contract, over services that never heard of IPC. */
export function createHandlers(services: Services, boards: BoardDesk): Handlers {
  const { describe, profiles, vault, journal, submit, assignTags, probe, rehearsal } = services
  return {
    'app.describe': async () => ok(describe()),
    'profiles.list': async () => ok(profiles.list()),
    'profiles.save': (profile) => profiles.save(profile),
    'profiles.remove': ({ id }) => profiles.remove(id),
    'secret.save': async ({ appKey, secret }) => ok(await vault.save(appKey, secret)),
    'secret.has': async ({ appKey }) => ok(await vault.has(appKey)),
    'secret.forget': ({ appKey }) => vault.forget(appKey),
    'connection.probe': probe,
    'outbox.submit': submit,
    'outbox.list': async () => ok(journal.list()),
    'outbox.damaged': async () => ok(journal.damaged),
    'board.save': boards.save,
    'board.drawn': async (board) => {
      boards.drawn(board)
      return ok(null)
    },
    'tags.assign': assignTags,
    'sandbox.steer': async (fault) => ok(await rehearsal.steer(fault)),
    'sandbox.reset': async () => ok(await rehearsal.reset()),
  }
}
