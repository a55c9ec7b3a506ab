import { createServices, type RunningServices } from '../../electron/create-services'
import type { TagThreads } from '../../electron/create-tag-services'
import { createHandlers } from '../../electron/ipc/handlers'
import { createRouter } from '../../electron/ipc/router'
import { contract, type Caller } from '../../shared/ipc/contract'
import type { EventName, Events } from '../../shared/ipc/events'
import { listReadingSchema } from '../../shared/tags/list-reading'
import type { TagJob } from '../../shared/tags/tag-job'
import type { TagList } from '../../shared/tags/tag-list'
import { bytesOf } from './bytes-of'
import { bundleForNode } from './bundle-for-node'
import { createKeptLog } from './kept-log'

/** The scripts of main's threads, built as the app's are. */
export async function buildTagThreads(name: string): Promise<TagThreads> {
  const [tagReader, tagDesk] = await Promise.all([
    bundleForNode('electron/tag-list/reader-thread.ts', `${name}-reader`),
    bundleForNode('electron/tag-desk/desk-thread.ts', `${name}-desk`),
  ])
  return { tagReader, tagDesk }
}

/** Main without Electron, asked as the window asks it. */
export interface TagApp {
  readonly services: RunningServices
  readonly call: Caller
  /** Resolves with the first news of this kind that `wanted` takes, also one already told. */
  readonly heard: <Name extends EventName>(
    name: Name,
    wanted: (payload: Events[Name]) => boolean,
  ) => Promise<Events[Name]>
  /** A list that was pasted, read to its end. */
  readonly paste: (text: string) => Promise<TagList>
  readonly jobIs: (id: string, ...states: readonly TagJob['state'][]) => Promise<TagJob>
  /** What was written where the person was asked for a place, newest last. */
  readonly saved: string[]
  readonly log: ReturnType<typeof createKeptLog>
}

export async function startTagApp(parts: {
  readonly dataFolder: string
  readonly threads: TagThreads
  readonly chosenFile?: () => string | null
  readonly isOnline?: () => boolean
}): Promise<TagApp> {
  const told: { readonly name: EventName; readonly payload: unknown }[] = []
  const waiting = new Set<(name: EventName, payload: unknown) => void>()
  const saved: string[] = []
  const log = createKeptLog()
  const services = await createServices({
    dataFolder: parts.dataFolder,
    log,
    logFile: '',
    remember: () => undefined,
    redact: (text) => text,
    emit: (name, payload) => {
      told.push({ name, payload })
      for (const wait of [...waiting]) wait(name, payload)
    },
    describe: () => {
      throw new Error('nobody asks')
    },
    restart: () => undefined,
    traceFile: null,
    sampleName: 'sample',
    isOnline: parts.isOnline ?? (() => true),
    saveFile: async (name, _extension, make) => {
      const made = await make()
      if (!made.ok) return made
      saved.push((await bytesOf(made.value)).toString('utf8'))
      return { ok: true, value: { path: name } }
    },
    askWhich: async () => parts.chosenFile?.() ?? null,
    handedIn: { waits: () => false, take: () => null },
    threads: parts.threads,
  })
  const boards = {
    save: () => Promise.reject(new Error('no boards here')),
    drawn: () => undefined,
    pages: () => [],
  }
  const report = (name: string, error: unknown): string => {
    log.error(name, error)
    return 'reference'
  }
  const call = createRouter(
    contract,
    createHandlers(services, boards, { saved: () => undefined }, { keep: async () => undefined }),
    report,
  ) as Caller
  const heard: TagApp['heard'] = (name, wanted) =>
    new Promise((resolve) => {
      const take = (toldName: EventName, payload: unknown): boolean => {
        if (toldName !== name || !wanted(payload as never)) return false
        waiting.delete(take)
        resolve(payload as never)
        return true
      }
      if (!told.some((one) => take(one.name, one.payload))) waiting.add(take)
    })
  return {
    services,
    call,
    heard,
    saved,
    log,
    paste: async (text) => {
      const reading = listReadingSchema.parse({})
      const opened = await call('tagList.open', { source: { from: 'text', text }, reading })
      if (!opened.ok) throw new Error(opened.failure.kind)
      const { id } = opened.value
      return heard('tagList.changed', (list) => list.id === id && list.now.state !== 'reading')
    },
    jobIs: (id, ...states) =>
      heard('tagJobs.changed', (job) => job.id === id && states.includes(job.state)),
  }
}
