import { randomUUID } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { AppDescription } from '../shared/ipc/contract'
import { createBackups } from './backups/backups'
import { createClockWatch, type ClockWatch } from './clock/clock-watch'
import { createDraftMirror } from './drafts/draft-mirror'
import { createQuarantine } from './drafts/quarantine'
import type { AskWhich } from './files/ask-which'
import type { SaveFile } from './files/save-file'
import { writeWhole } from './files/write-whole'
import { createExportHistory } from './history/export-history'
import type { Services } from './ipc/handlers'
import type { Emit } from './ipc/emit'
import type { Log } from './log'
import type { HandedIn } from './moving/handed-in'
import { createMovingDesk } from './moving/moving-desk'
import { createOpenedFiles } from './moving/opened-files'
import { createParcels } from './moving/parcels'
import { createJournal, foundDamagedSchema } from './outbox/journal'
import { journalHeadSchema, journalLineSchema } from './outbox/journal-line'
import { fromLegacy, legacyAttemptSchema } from './outbox/legacy-attempts'
import { createOutbox, type Outbox } from './outbox/outbox'
import { createTicketNotes } from './outbox/ticket-notes'
import { createCallForProfile } from './profiles/call-for-profile'
import { chosenProfileSchema, createChosenProfile } from './profiles/chosen-profile'
import { createProbeConnection } from './profiles/probe-connection'
import { createProfiles, profileRecordSchema } from './profiles/profiles'
import { createRehearsal } from './profiles/rehearsal'
import { rehearsedKeys } from './profiles/rehearsed-keys'
import { createRehearsalSandboxes } from './profiles/rehearsal-sandboxes'
import { describeHost } from './rongcloud/describe-host'
import { createHostChoice } from './rongcloud/host-choice'
import { startSandbox } from './sandbox/start-sandbox'
import { createClosedStore } from './store/closed-store'
import { describeSystem } from './support/describe-system'
import { createExportDiagnostics } from './support/export-diagnostics'
import { lastLines } from './support/last-lines'
import { createTagServices, type TagThreads } from './create-tag-services'
import { openStore } from './store/open-store'
import type { Store } from './store/store'
import { traceRequests } from './trace-requests'
import { createKeychainVault } from './vault/keychain-vault'
import { createLayeredVault } from './vault/layered-vault'
import { createSessionVault } from './vault/session-vault'

export interface RunningServices extends Services {
  /** Why nothing can be written, and so nothing sent; null: all is well. */
  readonly storeProblem: string | null
  readonly outbox: Outbox
  readonly clocks: ClockWatch
  /** The computer goes to sleep. */
  readonly sleep: () => Promise<void>
  /**
   * What waits in its hold is called back. A send that is under way is waited for, 10 s at most: its
   * answer belongs on the disk.
   */
  readonly close: () => Promise<void>
}

const CLOSING = 10_000

/** Wires everything main does, by hand. Knows no Electron: what comes from it is handed in. */
export async function createServices(parts: {
  readonly dataFolder: string
  readonly log: Log
  /** Where the log lies. */
  readonly logFile: string
  readonly remember: (secret: string) => void
  /** Takes what `remember` was told out of a text. */
  readonly redact: (text: string) => string
  readonly emit: Emit
  readonly describe: () => AppDescription
  /** Ends the app and starts it again. */
  readonly restart: () => void
  /** Where every request is written down; null: nowhere. */
  readonly traceFile: string | null
  /** What the sample profile is called, should this be the first run. */
  readonly sampleName: string
  readonly isOnline: () => boolean
  readonly saveFile: SaveFile
  readonly askWhich: AskWhich
  readonly handedIn: Pick<HandedIn, 'waits' | 'take'>
  /** The built scripts of main's own threads. */
  readonly threads: TagThreads
}): Promise<RunningServices> {
  const { dataFolder, log, logFile, remember, redact, emit, describe, restart } = parts
  const { traceFile, sampleName, isOnline, saveFile, askWhich, handedIn, threads } = parts
  const clock = Date.now
  const requestId = randomUUID

  const vault = createLayeredVault(createKeychainVault(), createSessionVault(), remember)
  const sandboxes = createRehearsalSandboxes((appKey, secret) => {
    remember(secret)
    return startSandbox({ port: 0, appKey, secret, clock })
  })
  const clocks = createClockWatch({ clock, steady: () => performance.now(), emit })
  const hosts = createHostChoice()
  let sleeps = 0
  const call = createCallForProfile({
    vault,
    sandboxes,
    hosts,
    clock,
    log,
    sleeps: () => sleeps,
    onSkew: clocks.measured,
    ...(traceFile !== null && { onCall: traceRequests(traceFile) }),
  })

  const read = async (store: Store) => ({
    store,
    journal: await createJournal({
      level: store.sublevel('journal', journalLineSchema),
      headLevel: store.sublevel('journal-head', journalHeadSchema),
      legacy: async () => {
        const { values, damaged } = await store.sublevel('outbox', legacyAttemptSchema).list()
        return { attempts: values.map(fromLegacy), damaged }
      },
      foundDamaged: store.sublevel('outbox-damaged', foundDamagedSchema),
      clock,
      log,
    }),
    profiles: await createProfiles({
      level: store.sublevel('profiles', profileRecordSchema),
      emit,
      log,
      forgetSecret: vault.forget,
      sampleName,
    }),
    chosen: await createChosenProfile(store.sublevel('profile-chosen', chosenProfileSchema), log),
  })
  const opened = await openStore(join(dataFolder, 'store'), log)
  let storeProblem = opened.ok ? null : opened.failure
  const { store, journal, profiles, chosen } = await read(
    opened.ok ? opened.value : createClosedStore(opened.failure),
  ).catch(async (error: unknown) => {
    // A journal that cannot be read to its end may hide a send: then none may begin.
    log.error('store: cannot be read', error)
    storeProblem = error instanceof Error ? error.message : String(error)
    if (opened.ok) await opened.value.close()
    return read(createClosedStore(storeProblem))
  })
  const findProfile = profiles.find
  const parcels = createParcels(join(dataFolder, 'parcels'), randomUUID, log)
  const files = createOpenedFiles(randomUUID, log)
  const outbox = createOutbox({
    findProfile,
    journal,
    call,
    clock,
    requestId,
    hosts,
    nameHost: describeHost,
    isOnline,
    skewOf: clocks.skewOf,
    emit,
  })

  const tags = createTagServices({
    ...{ threads, folder: join(dataFolder, 'tags'), findProfile, call, sandboxes },
    ...{ sendUnderWay: outbox.busy, isOnline, requestId, newId: randomUUID, clock },
    ...{ askWhich, saveFile, emit, log },
    rehearsed: () => rehearsedKeys(profiles.list()),
  })

  return {
    describe,
    restart,
    exportDiagnostics: createExportDiagnostics({
      ...{ describe, system: describeSystem, journal, redact, saveFile, clock, home: homedir() },
      profiles: profiles.list,
      jobs: async () => {
        const listed = await tags.services.tagJobs.list(undefined)
        return listed.ok ? listed.value : 'not read'
      },
      lastLines: (most) => lastLines(logFile, most),
    }),
    mirror: createDraftMirror({ store, clock, log }),
    quarantine: createQuarantine({ dataFolder, clock, log }),
    moving: createMovingDesk({ parcels, files, saveFile, askWhich, handedIn }),
    backups: createBackups({
      folder: join(dataFolder, 'backups'),
      parcels,
      files,
      write: writeWhole,
      clock,
      log,
    }),
    profiles,
    chosen,
    vault,
    journal,
    outbox,
    ticketNotes: createTicketNotes({ journal, clock, emit }),
    exportHistory: createExportHistory({ journal, saveFile, clock, log }),
    clocks,
    ...tags.services,
    probe: createProbeConnection({ findProfile, call, requestId }),
    rehearsal: createRehearsal(sandboxes, profiles, clock, tags.forget),
    storeProblem,
    sleep: async () => {
      sleeps += 1
      await outbox.sleep()
    },
    close: async () => {
      try {
        const held = outbox.held()
        if (held) await outbox.recall(held.id, 'quit')
        // One that cannot be closed keeps none of the others from it.
        const ends = await Promise.allSettled([outbox.settled(CLOSING), tags.close()])
        for (const end of ends)
          if (end.status === 'rejected') log.error('quit: not closed', end.reason)
        await sandboxes.close()
      } finally {
        await store.close()
      }
    },
  }
}
