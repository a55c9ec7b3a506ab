import { createServices } from '../../electron/create-services'
import { createHandlers } from '../../electron/ipc/handlers'
import { createRouter } from '../../electron/ipc/router'
import { contract, type Caller } from '../../shared/ipc/contract'
import type { EventName } from '../../shared/ipc/events'
import { defaultTagRates, type Profile } from '../../shared/profile/profile'
import { listReadingSchema } from '../../shared/tags/list-reading'

/**
 * Everything main does with tags, in a process of its own that can be killed: the same services and
 * threads, the same database on a real disk, the same sockets. Told by its one argument.
 */
export interface TagOrders {
  readonly dataFolder: string
  readonly url: string
  readonly threads: { readonly tagReader: string; readonly tagDesk: string }
  /** `begin`: reads the list, plans and confirms; `go_on`: takes up what the last run left. */
  readonly act: 'begin' | 'go_on'
  readonly list: string
}

const orders = JSON.parse(process.argv[2] ?? '{}') as TagOrders
const profile: Profile = {
  ...{ id: 'own', name: '山野茶事', appKey: 'rehearsal', environment: 'development' },
  ...{ answerFormat: 'json', timestampUnit: 'seconds', limits: { perHour: 2, perDay: 3 } },
  ...{ testPeople: [], freeTest: false, tagsGet: false, countFrom: 0 },
  host: { kind: 'own', url: orders.url },
  tagRates: { ...defaultTagRates, batchesPerSecond: 1000, setsPerSecond: 1000 },
}

async function run(): Promise<void> {
  let heard = (_name: EventName, _payload: unknown): void => undefined
  const services = await createServices({
    dataFolder: orders.dataFolder,
    log: { info: () => undefined, error: (message, error) => console.error(message, error) },
    logFile: '',
    remember: () => undefined,
    redact: (text) => text,
    emit: (name, payload) => heard(name, payload),
    restart: () => undefined,
    describe: () => {
      throw new Error('nobody asks')
    },
    traceFile: null,
    sampleName: 'sample',
    isOnline: () => true,
    saveFile: async () => ({ ok: false, failure: { kind: 'cancelled' } }),
    askWhich: async () => null,
    handedIn: { waits: () => false, take: () => null },
    threads: orders.threads,
  })
  await services.profiles.save(profile)
  await services.vault.save(profile.appKey, 'rehearsal-secret')
  const boards = {
    save: () => Promise.reject(new Error('none')),
    drawn: () => undefined,
    pages: () => [],
  }
  const call = createRouter(
    contract,
    createHandlers(services, boards, { saved: () => undefined }, { keep: async () => undefined }),
    String,
  ) as Caller
  const over = new Promise<void>((resolve) => {
    heard = (name, payload) => {
      if (name !== 'tagJobs.changed') return
      if ((payload as { state: string }).state !== 'running') resolve()
    }
  })
  // As a person quits: what is out is waited for, and nothing is said.
  process.once('SIGTERM', () => void services.close().finally(() => process.exit(0)))
  if (orders.act === 'begin') await begin(call, (wait) => (heard = wait), heard)
  else await services.tagJobs.wake()
  await over
  const jobs = await call('tagJobs.list', undefined)
  await services.close()
  console.log(JSON.stringify(jobs))
  process.exit(0)
}

async function begin(
  call: Caller,
  listen: (heard: (name: EventName, payload: unknown) => void) => void,
  after: (name: EventName, payload: unknown) => void,
): Promise<void> {
  const ready = new Promise<void>((resolve) => {
    listen((name, payload) => {
      const { now } = payload as { now?: { state: string } }
      if (name === 'tagList.changed' && now?.state === 'ready') resolve()
    })
  })
  const source = { from: 'text', text: orders.list } as const
  const opened = await call('tagList.open', { source, reading: listReadingSchema.parse({}) })
  if (!opened.ok) throw new Error(opened.failure.kind)
  await ready
  listen(after)
  const from = { from: 'list' as const, listId: opened.value.id, tags: [] }
  const order = { planId: 'job', profileId: profile.id, mode: 'replace', source: from } as const
  const planned = await call('tagJobs.plan', order)
  if (!planned.ok) throw new Error(planned.failure.kind)
  const confirmed = await call('tagJobs.confirm', {
    ...{ planId: 'job', accepted: '', typedName: profile.name },
  })
  if (!confirmed.ok) throw new Error(confirmed.failure.kind)
}

void run()
