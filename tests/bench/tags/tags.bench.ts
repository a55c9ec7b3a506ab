import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createMirrorIndex } from '../../../electron/tag-mirror/mirror-index'
import { startThread } from '../../../electron/threads/start-thread'
import type { ReaderCalls, ReaderOrder } from '../../../electron/tag-list/reader-thread'
import { listReadingSchema } from '../../../shared/tags/list-reading'
import type { ListState } from '../../../shared/tags/tag-list'
import { writeRow, type Pair } from '../write-row'
import { postRaw } from './post-raw'
import { runJob, type Bodies } from './run-job'

// Issue 6, «Numbers». A process of its own: threads, disk and sockets as main has them, no window.
const [, , readerScript = '', deskScript = '', bareDeskScript = '', sandboxScript = ''] =
  process.argv
const PAIRS = 9
const MILLION = 1_000_000
const folder = mkdtempSync(join(tmpdir(), 'pushdesk-bench-list-'))

async function pairs(make: () => Promise<Pair>): Promise<Pair[]> {
  const made: Pair[] = []
  for (let n = 0; n < PAIRS; n += 1) made.push(await make())
  return made
}
async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
/** Megabytes of this process. */
function memory(): number {
  globalThis.gc?.()
  return process.memoryUsage.rss() / 1024 / 1024
}

/** As the app reads it: the thread is started, reads, and stands ready. */
function readInThread(path: string) {
  return new Promise<{ end: () => Promise<void> }>((resolve, reject) => {
    const data: ReaderOrder = {
      source: { from: 'file', path },
      reading: listReadingSchema.parse({}),
    }
    const thread = startThread<ReaderCalls>({
      script: readerScript,
      data,
      onTold: (news) => {
        const now = news as ListState
        if (now.state === 'failed') reject(new Error(now.failure.kind))
        if (now.state !== 'ready') return
        if (now.summary.people !== MILLION) reject(new Error(`${now.summary.people} people`))
        resolve(thread)
      },
    })
  })
}

function readBarely(path: string): void {
  const ids = new Set<string>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const id = line.trim()
    if (/^[\w\-+=.:@|]{1,64}$/.test(id)) ids.add(id)
  }
  if (ids.size !== MILLION) throw new Error(`${ids.size} people`)
}

/** One reading as the app does it: how late main's turns came at worst (ms), and what it took (MB). */
async function readOnce(path: string) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  let highest = 0
  const look = (): void => {
    highest = Math.max(highest, process.memoryUsage.rss() / 1024 / 1024)
  }
  const looking = setInterval(look, 20)
  delay.enable()
  const thread = await readInThread(path)
  delay.disable()
  clearInterval(looking)
  look()
  await thread.end()
  return { blocked: delay.max / 1e6, highest, after: memory() }
}

async function reader(): Promise<void> {
  const path = join(folder, 'ids.txt')
  // Bit by bit: what it takes to make the file is no part of the memory of before.
  for (let from = 0; from < MILLION; from += 10_000)
    appendFileSync(
      path,
      Array.from({ length: 10_000 }, (_, n) => `u_${200_000 + from + n}\n`).join(''),
    )
  // First what is about memory: nothing of the baseline's is counted as ours.
  const before = memory()
  const readings: Awaited<ReturnType<typeof readOnce>>[] = []
  for (let n = 0; n < PAIRS; n += 1) readings.push(await readOnce(path))
  writeRow({
    ...{ name: 'main blocked while the list is read / 50 ms', unit: 'ms' },
    ...{ goal: 1, better: 'lower' },
    pairs: readings.map(({ blocked }) => ({ ours: blocked, baseline: 50 })),
  })
  writeRow({
    ...{ name: 'memory for the list / 300 MB more', unit: 'MB', goal: 1, better: 'lower' },
    pairs: readings.map(({ highest }) => ({ ours: highest - before, baseline: 300 })),
  })
  writeRow({
    ...{ name: 'memory after the list / before it', unit: 'MB', goal: 1.25, better: 'lower' },
    pairs: readings.map(({ after }) => ({ ours: after, baseline: before })),
  })
  writeRow({
    ...{ name: 'list of 1,000,000 ids: read, check, dedupe / split + trim + regex + Set' },
    ...{ unit: 'ms', goal: 2, better: 'lower' },
    pairs: await pairs(async () => {
      let thread: Awaited<ReturnType<typeof readInThread>> | undefined
      const ours = await timed(async () => {
        thread = await readInThread(path)
      })
      await thread?.end()
      return { ours, baseline: await timed(() => readBarely(path)) }
    }),
  })
}

async function sandbox(): Promise<{
  url: string
  slow: (ms: number) => Promise<unknown>
  end: () => void
}> {
  const rates = ['--tag-batches-per-second', '1000000', '--tag-sets-per-second', '1000000']
  const child = spawn(process.execPath, [sandboxScript, '--port', '0', ...rates], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve) => {
    createInterface(child.stdout).once('line', (line) => {
      resolve((JSON.parse(line) as { url: string }).url)
    })
  })
  const slow = (delay: number): Promise<unknown> =>
    fetch(`${url}/sandbox/faults`, {
      method: 'POST',
      body: JSON.stringify({ kind: delay === 0 ? 'none' : 'slow', times: 0, delay }),
    })
  return { url, slow, end: () => child.kill() }
}

const batchesOf = (count: number): Bodies[] =>
  Array.from({ length: count }, (_, n) => ({
    userIds: Array.from({ length: 1000 }, (_, at) => `u_${n * 1000 + at}`),
    tags: ['会员', `城市${n % 50}`],
  }))

async function jobs(): Promise<void> {
  const server = await sandbox()
  const compare = async (latency: number, count: number, goal: number): Promise<void> => {
    const batches = batchesOf(count)
    const bodies = batches.map((batch) => JSON.stringify(batch))
    await server.slow(latency)
    writeRow({
      name: `${count} calls of 1,000 people at ${latency} ms / a raw loop of POSTs`,
      ...{ unit: 'ms', goal, better: 'lower' },
      pairs: await pairs(async () => ({
        ours: await runJob(server.url, batches, deskScript),
        baseline: await timed(() => postRaw(server.url, bodies)),
      })),
    })
    await server.slow(0)
  }
  await compare(0, 1000, 3)
  // A hundred: each of them costs the same wait, and nine pairs of a thousand take a quarter of an hour.
  await compare(50, 100, 1.1)
  const batches = batchesOf(1000)
  writeRow({
    name: 'a job of 1,000,000 people with the mirror / without it',
    ...{ unit: 'ms', goal: 1.5, better: 'lower' },
    pairs: await pairs(async () => ({
      ours: await runJob(server.url, batches, deskScript),
      baseline: await runJob(server.url, batches, bareDeskScript),
    })),
  })
  server.end()
}

async function counts(): Promise<void> {
  const index = createMirrorIndex()
  for (const { userIds, tags } of batchesOf(1000))
    index.apply({ at: Date.now(), by: 'hand', tags: [...tags], ids: userIds.join('\n') })
  writeRow({
    name: 'how many of 1,000,000 have two tags / 1 s',
    ...{ unit: 'ms', goal: 1, better: 'lower' },
    pairs: await pairs(async () => ({
      ours: await timed(() => {
        const found = index.countWhere(
          ({ tags }) => tags.includes('会员') && tags.includes('城市7'),
        )
        if (found.people !== 20_000) throw new Error(`${found.people} people`)
      }),
      baseline: 1000,
    })),
  })
}

async function run(): Promise<void> {
  try {
    await reader()
    await counts()
    await jobs()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

run().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
