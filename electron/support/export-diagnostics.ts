import type { AppDescription, Contract } from '../../shared/ipc/contract'
import type { FailureOf } from '../../shared/ipc/define'
import type { Attempt } from '../../shared/outbox/attempt'
import type { Profile } from '../../shared/profile/profile'
import { ok, type Result } from '../../shared/result'
import type { TagJob } from '../../shared/tags/tag-job'
import { fileName } from '../files/file-name'
import type { SaveFile } from '../files/save-file'
import { localTime } from '../history/local-time'
import type { Journal } from '../outbox/journal'

/** Lines of the log that go into it. */
export const LOG_LINES = 500
/** Sends, newest first, that go into it. */
const MOST_SENDS = 200

type ExportFailure = FailureOf<Contract['support.export']>

export type ExportDiagnostics = () => Promise<Result<{ readonly path: string }, ExportFailure>>

/**
 * One file for whoever is asked for help: versions, settings, how far sends and jobs are, the end of the
 * log. No secret, no word of a message, nobody's id.
 */
export function createExportDiagnostics(parts: {
  readonly describe: () => AppDescription
  readonly system: () => Readonly<Record<string, string>>
  readonly profiles: () => readonly Profile[]
  readonly journal: Pick<Journal, 'ledger'>
  /** «cannot be read» where the jobs' own disk gives nothing. */
  readonly jobs: () => Promise<readonly TagJob[] | string>
  readonly lastLines: (most: number) => Promise<readonly string[]>
  readonly redact: (text: string) => string
  readonly saveFile: SaveFile
  /** The folder that bears the person's name; «~» stands for it. */
  readonly home: string
  readonly clock: () => number
}): ExportDiagnostics {
  const { describe, system, profiles, journal, jobs, lastLines, redact, saveFile, home, clock } =
    parts

  async function make(): Promise<Result<Uint8Array, never>> {
    const { dataFolder, userName: _, ...app } = describe()
    const { attempts } = journal.ledger()
    const report = {
      format: 'pushdesk-diagnostics',
      madeAt: localTime(clock()),
      app: { ...app, dataFolder },
      system: system(),
      profiles: profiles().map(({ testPeople, ...settings }) => ({
        ...settings,
        testPeople: testPeople.length,
      })),
      sends: {
        count: attempts.length,
        newest: [...attempts]
          .sort((a, b) => b.confirmedAt - a.confirmedAt)
          .slice(0, MOST_SENDS)
          .map(sendOf),
      },
      jobs: jobsOf(await jobs()),
      log: await lastLines(LOG_LINES),
    }
    const text = redact(`${JSON.stringify(report, null, 2)}\n`)
    return ok(Buffer.from(withoutHome(text, home), 'utf8'))
  }

  return () =>
    saveFile(fileName(`pushdesk-${localTime(clock()).slice(0, 10)}`, 'json'), 'json', make)
}

/** In JSON a backslash is two. */
const withoutHome = (text: string, home: string): string =>
  home === '' ? text : text.replaceAll(JSON.stringify(home).slice(1, -1), '~')

const sendOf = ({ id, confirmedAt, outcome }: Attempt): unknown => ({
  id,
  confirmedAt: localTime(confirmedAt),
  state: outcome.state,
  ...('cause' in outcome && { cause: outcome.cause }),
  ...('httpStatus' in outcome && { httpStatus: outcome.httpStatus }),
  ...('code' in outcome && { code: outcome.code }),
})

const jobsOf = (jobs: readonly TagJob[] | string): unknown =>
  typeof jobs === 'string'
    ? jobs
    : jobs.map(({ id, state, mode, cause, waiting, progress }) => ({
        ...{ id, state, mode, waiting, progress },
        cause: cause?.kind ?? null,
      }))
