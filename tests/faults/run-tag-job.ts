import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '../../electron/sandbox/start-sandbox'
import type { TagJob } from '../../shared/tags/tag-job'
import type { TagOrders } from './tagger'

/** What goes wrong at the nth call (from 1) that arrives; each happens once. */
export type Mishap = { readonly at: number } & (
  | { readonly kind: 'kill'; readonly answered: boolean }
  | { readonly kind: 'quit' }
  /** The connection breaks: before the server has done anything, or before its answer comes. */
  | { readonly kind: 'cut'; readonly arrived: boolean }
  | { readonly kind: 'over_rate'; readonly times: number }
)

export interface TagRun {
  /** Who has which tags at the server, joined by `;`. */
  readonly tags: ReadonlyMap<string, string>
  /** How often the server took each body, in the order of the first time. */
  readonly taken: ReadonlyMap<string, number>
  /** How many runs of the app it took. */
  readonly runs: number
  readonly job: TagJob
}

/**
 * Runs a tag job to its end under mishaps, with a start of the app after every end of it. Between app
 * and sandbox stands a server that counts what the sandbox took, and makes the mishaps.
 */
export async function runTagJob(
  script: string,
  threads: TagOrders['threads'],
  list: readonly (readonly [userId: string, tag: string])[],
  mishaps: readonly Mishap[],
): Promise<TagRun> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'pushdesk-tag-faults-'))
  const fast = { setsPerSecond: 1_000_000, batchesPerSecond: 1_000_000 }
  const app = { appKey: 'rehearsal', secret: 'rehearsal-secret' }
  const sandbox = await startSandbox({ ...app, tagRates: fast })
  const taken = new Map<string, number>()
  const left = [...mishaps]
  let child: ChildProcess | undefined
  let arrived = 0

  const server = createServer((incoming, response) => void serve(incoming, response))
  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
    arrived += 1
    const next = left.findIndex(({ at }) => at <= arrived)
    const [mishap] = next < 0 ? [] : left.splice(next, 1)
    if (mishap?.kind === 'over_rate') {
      if (mishap.times > 1) left.unshift({ ...mishap, times: mishap.times - 1 })
      response.writeHead(429).end('{"code":1008,"errorMessage":"over"}')
      return
    }
    if (mishap?.kind === 'cut' && !mishap.arrived) return void response.destroy()
    if (mishap?.kind === 'kill' && !mishap.answered) child?.kill('SIGKILL')
    if (mishap?.kind === 'quit') child?.kill('SIGTERM')
    const body = Buffer.concat(chunks)
    taken.set(body.toString(), (taken.get(body.toString()) ?? 0) + 1)
    const answer = await forward(sandbox.url, incoming, body)
    if (mishap?.kind === 'cut') return void response.destroy()
    response.writeHead(answer.status).end(answer.text)
    if (mishap?.kind === 'kill' && mishap.answered) child?.kill('SIGKILL')
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const text = list.map(([userId, tag]) => `${userId},${tag}`).join('\n')

  try {
    let runs = 0
    let output = ''
    for (; output === '' && runs < mishaps.length + 2; runs += 1) {
      const orders: TagOrders = {
        ...{ dataFolder, url, threads, list: text },
        act: runs === 0 ? 'begin' : 'go_on',
      }
      child = spawn(process.execPath, [script, JSON.stringify(orders)], {
        stdio: ['ignore', 'pipe', 'inherit'],
        // No keychain: the secret stays in the memory of each run.
        env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' },
      })
      output = await outputOf(child)
    }
    const jobs = JSON.parse(output) as { value: readonly TagJob[] }
    const [job] = jobs.value
    if (!job) throw new Error('the job is gone')
    const tags = new Map(list.map(([userId]) => [userId, sandbox.tagsOf(userId).join(';')]))
    return { tags, taken, runs, job }
  } finally {
    await sandbox.close()
    server.closeAllConnections()
    server.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

function forward(
  url: string,
  { url: path = '', headers }: IncomingMessage,
  body: Buffer,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url + path, { method: 'POST', headers }, (answer) => {
      let text = ''
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** What a run said at its end; «» where it was killed or quit in the middle. */
function outputOf(child: ChildProcess): Promise<string> {
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8')
  })
  return new Promise((resolve) => {
    child.once('close', () => resolve(output))
  })
}
