import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshNonce } from '../../../electron/rongcloud/fresh-nonce'
import { createSignedCall } from '../../../electron/rongcloud/signed-call'
import { numberKey } from '../../../electron/store/number-key'
import { openStore } from '../../../electron/store/open-store'
import { createTagDesk } from '../../../electron/tag-desk/tag-desk'
import { createJobRunner } from '../../../electron/tag-jobs/job-runner'
import type { JobDesk } from '../../../electron/tag-jobs/runner-parts'
import { openJobShelf } from '../../../electron/tag-jobs/job-shelf'
import { batchLevel } from '../../../electron/tag-jobs/job-log'
import { batchSchema, type JobRecord } from '../../../electron/tag-jobs/job-record'
import { openMirror } from '../../../electron/tag-mirror/mirror'
import { defaultTagRates, type Profile } from '../../../shared/profile/profile'
import { app } from './post-raw'

const log = {
  info: () => undefined,
  error: (message: string, error?: unknown) => console.error(message, error),
}
const most = 1_000_000

export interface Bodies {
  readonly userIds: string[]
  readonly tags: string[]
}

/** How long the calls of a job take to its end, ms, with the built `script` as the thread that keeps it. */
export async function runJob(
  url: string,
  batches: readonly Bodies[],
  script: string,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'pushdesk-bench-tags-'))
  try {
    await seed(folder, batches)
    const { desk, jobs, close } = threaded(script, folder)
    const signed = createSignedCall({
      clock: Date.now,
      nonce: freshNonce,
      sandboxOrigin: () => null,
    })
    const profile = profileFor(url)
    let finish = (): void => undefined
    const over = new Promise<void>((resolve) => {
      finish = resolve
    })
    const runner = createJobRunner({
      ...{ desk, log, clock: Date.now, requestId: () => 'r', isOnline: () => true },
      findProfile: () => profile,
      call: (_profile, call) => signed({ profile, secret: app.secret, ...call }),
      sendUnderWay: () => false,
      emit: (_name, payload) => {
        if ((payload as { state: string }).state !== 'running') finish()
      },
    })
    const [job] = await jobs()
    if (!job) throw new Error('no job')
    const begun = performance.now()
    runner.take(job)
    await over
    const took = performance.now() - begun
    const [ended] = runner.list()
    if (ended?.state !== 'done') throw new Error(JSON.stringify(ended))
    await close()
    return took
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function seed(folder: string, batches: readonly Bodies[]): Promise<void> {
  const store = await opened(folder)
  const level = store.sublevel(batchLevel('job'), batchSchema)
  for (const [n, { userIds, tags }] of batches.entries()) {
    const before: [number, null][] = [[userIds.length, null]]
    const batch = { n, ids: userIds.join('\n'), tags, before }
    await store.write([level.putting(numberKey(n), batch)], false)
  }
  const shelf = await openJobShelf(store, (appKey) => openMirror(store, appKey), 0)
  await shelf.put(recordOf(batches.length))
  await store.close()
}

function threaded(script: string, folder: string) {
  const desk = createTagDesk({ script, folder, rehearsed: () => [], log })
  const calls: JobDesk = {
    next: (order) => desk.ask('next', order),
    began: (order) => desk.ask('began', order),
    ended: (order) => desk.ask('ended', order),
    become: (order) => desk.ask('become', order),
  }
  return { desk: calls, jobs: () => desk.ask('jobs', null), close: desk.close }
}

async function opened(folder: string) {
  const store = await openStore(folder, log)
  if (!store.ok) throw new Error(store.failure)
  return store.value
}

const recordOf = (calls: number): JobRecord => ({
  ...{ id: 'job', profileId: 'own', appKey: app.appKey, mode: 'replace', accepted: '' },
  source: { from: 'list', name: null },
  summary: {
    ...{ people: calls * 1000, batchCalls: calls, singleCalls: 0, added: [], lost: [] },
    ...{ losers: 0, unknown: calls * 1000, unchanged: 0, overfull: 0 },
  },
  ...{ plannedAt: 0, confirmedAt: 0, endedAt: null, state: 'running', cause: null },
})

const profileFor = (url: string): Profile => ({
  ...{ id: 'own', name: 'bench', appKey: app.appKey, environment: 'development' },
  ...{ answerFormat: 'json', timestampUnit: 'seconds', limits: { perHour: 2, perDay: 3 } },
  ...{ testPeople: [], freeTest: false, tagsGet: false, countFrom: 0 },
  host: { kind: 'own', url },
  tagRates: { ...defaultTagRates, batchesPerSecond: most, setsPerSecond: most },
})
