import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { readCliArguments } from '../../../electron/sandbox/read-cli-arguments'
import type { Sandbox } from '../../../electron/sandbox/start-sandbox'
import { app, aPush, raw, rehearse, say } from './rehearsal'

const script = fileURLToPath(new URL('../../../build/sandbox.mjs', import.meta.url))
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

interface Run {
  readonly child: ChildProcess
  readonly out: () => string
  readonly error: () => string
  readonly ended: Promise<number | null>
}

function run(...args: string[]): Run {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let [out, error] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString('utf8')))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, out: () => out, error: () => error, ended }
}

describe('npm run sandbox', () => {
  it('prints one JSON line, knows its key and secret, and ends cleanly by Ctrl-C', async () => {
    const { child, out, error, ended } = run('--app-key', app.appKey, '--secret', app.secret)
    await expect.poll(out, { timeout: 15_000 }).toContain('\n')
    const { url } = JSON.parse(out()) as { url: string }
    const sandbox = { url } as Sandbox
    expect(await say(sandbox, '/push.json', aPush())).toMatchObject({ code: 200 })
    const log = await raw(`${url}/sandbox/requests`, 'GET', {})
    expect((JSON.parse(log.text) as { requests: unknown[] }).requests).toHaveLength(1)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(out()).toBe(`{"url":"${url}"}\n`)
    expect(error()).toBe('')
  })

  it('says in one sentence that a port is in use, and nothing on stdout', async () => {
    const { url } = await rehearse()
    const { port } = new URL(url)
    const { out, error, ended } = run('--port', port)
    expect(await ended).toBe(1)
    expect(out()).toBe('')
    expect(error()).toBe(`sandbox: port ${port} is in use; take another one, or --port 0.\n`)
  })

  it('explains itself without listening', async () => {
    const { out, error, ended } = run('--help')
    expect(await ended).toBe(0)
    expect(out()).toBe('')
    expect(error()).toContain('--app-key K')
    // Without -s npm’s banner would stand on the stdout that a program reads.
    expect(error()).toContain('npm run -s sandbox --')
  })
})

describe('its arguments', () => {
  it('have defaults', () => {
    expect(readCliArguments([])).toMatchObject({
      ok: true,
      value: { port: 0, limits: { perHour: 2, perDay: 3 } },
    })
  })

  it.each([
    ['--port', '65536'],
    ['--port', '-1'],
    ['--port', 'abc'],
    ['--port', '1e3'],
    ['--per-hour', '0'],
    ['--app-key', ''],
    ['--app-key', '融云'],
    ['--secret', ''],
    ['--colour', 'red'],
    ['stray'],
  ])('are refused where they make no sense: %s %s', (...args) => {
    expect(readCliArguments(args).ok).toBe(false)
  })
})
