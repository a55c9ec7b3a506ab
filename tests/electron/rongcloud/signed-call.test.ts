import { gzipSync } from 'node:zlib'
import type { Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { freshNonce } from '../../../electron/rongcloud/fresh-nonce'
import {
  createSignedCall,
  type RequestTrace,
  type SignedCallParts,
} from '../../../electron/rongcloud/signed-call'
import { signature } from '../../../electron/rongcloud/signature'
import type { CallOutcome } from '../../../shared/rongcloud/answer'
import type { Profile } from '../../../shared/profile/profile'
import { nastyServer, type NastyServer } from './nasty-server'
import { sampleProfile } from './sample-profile'

const secret = 'Y1W2MeFwwwRxa0'
const accepted = '{"code":200,"id":"50whSR6kQiHb7YgFwQzXIb"}'
const open: NastyServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function listen(behave: (socket: Socket) => void): Promise<NastyServer> {
  const server = await nastyServer(behave)
  open.push(server)
  return server
}

const http = (status: string, body: string | Buffer, headers = ''): Buffer =>
  Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status}\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
    ),
    Buffer.from(body),
  ])

function call(
  url: string,
  parts: Partial<SignedCallParts> = {},
  profile: Partial<Profile> = {},
): Promise<CallOutcome> {
  const signed = createSignedCall({
    clock: Date.now,
    nonce: freshNonce,
    sandboxOrigin: () => null,
    timeoutMs: 400,
    ...parts,
  })
  return signed({
    profile: sampleProfile(url, profile),
    secret,
    path: '/push',
    body: '{"notification":{"alert":"春茶"}}',
    requestId: '7d7e0f5e-9c62-4a3f-8a1c-2f4f5f0a9b11',
  })
}

describe('a request', () => {
  it('goes out once, signed, whole, without the secret, and as it was traced', async () => {
    const server = await listen((socket) => socket.end(http('200 OK', accepted)))
    const traces: RequestTrace[] = []
    const outcome = await call(server.url, { onRequest: (trace) => traces.push(trace) })
    expect(outcome).toMatchObject({ kind: 'answered', code: 200 })
    expect(server.received).toHaveLength(1)
    const [head = '', body = ''] = (server.received[0] ?? '').split('\r\n\r\n')
    expect(head.split('\r\n')[0]).toBe('POST /push.json HTTP/1.1')
    expect(body).toBe('{"notification":{"alert":"春茶"}}')
    expect(server.received[0]).not.toContain(secret)

    const [trace] = traces
    const sent = Object.fromEntries(
      head
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(': ')),
    )
    expect(traces).toHaveLength(1)
    expect(sent).toEqual(trace?.headers)
    expect(sent.Signature).toBe(signature(secret, sent.Nonce, sent.Timestamp))
    expect(trace).toMatchObject({ method: 'POST', path: '/push.json', body })
    expect(JSON.stringify(trace)).not.toContain(secret)
  })

  it('asks for XML in its path, and signs milliseconds where the profile says so', async () => {
    const server = await listen((socket) =>
      socket.end(http('200 OK', '<xml><code>200</code><id>x</id></xml>')),
    )
    const profile = { answerFormat: 'xml', timestampUnit: 'milliseconds' } as const
    const outcome = await call(server.url, { clock: () => 1_408_710_653_000 }, profile)
    expect(outcome).toMatchObject({ kind: 'answered', code: 200, id: 'x' })
    expect(server.received[0]).toContain('POST /push.xml HTTP/1.1')
    expect(server.received[0]).toContain('Timestamp: 1408710653000\r\n')
  })

  it('has its own nonce and its own connection each time', async () => {
    const server = await listen((socket) => socket.write(http('200 OK', accepted)))
    await call(server.url)
    await call(server.url)
    const nonces = server.received.map((text) => /Nonce: (\d+)/.exec(text)?.[1])
    expect(new Set(nonces).size).toBe(2)
  })

  it('to the sandbox goes where the sandbox listens, and nowhere while it does not run', async () => {
    const server = await listen((socket) => socket.end(http('200 OK', accepted)))
    const rehearsal = { environment: 'rehearsal', host: { kind: 'sandbox' } } as const
    const there = await call('', { sandboxOrigin: () => server.url }, rehearsal)
    expect(there).toMatchObject({ kind: 'answered', code: 200 })
    expect(await call('', {}, rehearsal)).toMatchObject({ kind: 'not_sent', cause: 'bad_host' })
  })
})

describe('an answer', () => {
  it.each([
    [
      'a refusal with its body',
      '401 Unauthorized',
      '{"code":1004}',
      { kind: 'answered', code: 1004, httpStatus: 401 },
    ],
    [
      "a gateway's page",
      '502 Bad Gateway',
      '<html>nginx</html>',
      { kind: 'unknown', cause: 'server_error', httpStatus: 502, text: '<html>nginx</html>' },
    ],
    ['an empty one', '200 OK', '', { kind: 'unknown', cause: 'unreadable' }],
    ['garbage', '200 OK', 'OK', { kind: 'unknown', cause: 'unreadable' }],
    ['code 1000', '200 OK', '{"code":1000}', { kind: 'unknown', cause: 'server_error' }],
    [
      'RongCloud over its rate',
      '429 Too Many Requests',
      '{"code":1008}',
      { kind: 'answered', code: 1008 },
    ],
  ])('is told for what it is: %s', async (_, status, body, outcome) => {
    const server = await listen((socket) => socket.end(http(status, body)))
    expect(await call(server.url)).toMatchObject(outcome)
    expect(server.received).toHaveLength(1)
  })

  it('is compared with our clock', async () => {
    const date = 'Date: Mon, 23 Nov 2026 08:10:00 GMT\r\n'
    const server = await listen((socket) => socket.end(http('200 OK', accepted, date)))
    const clock = (): number => Date.UTC(2026, 10, 23, 8, 0, 0)
    expect(await call(server.url, { clock })).toMatchObject({ clockSkew: 600_000 })
  })

  it('that redirects is not followed', async () => {
    const other = await listen((socket) => socket.end(http('200 OK', accepted)))
    const location = `Location: ${other.url}/push.json\r\n`
    const server = await listen((socket) => socket.end(http('302 Found', '', location)))
    expect(await call(server.url)).toMatchObject({ kind: 'unknown', cause: 'redirected' })
    expect(other.received).toHaveLength(0)
  })

  it('that was compressed unasked, however small or large it would grow, is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000, ' '))
    const server = await listen((socket) =>
      socket.end(http('200 OK', bomb, 'Content-Encoding: gzip\r\n')),
    )
    expect(await call(server.url)).toMatchObject({ kind: 'unknown', cause: 'unreadable' })
    expect(server.received[0]).toMatch(/Accept-Encoding: identity/)
  })

  it('of more than 1 MiB is given up', async () => {
    const server = await listen((socket) =>
      socket.end(http('200 OK', accepted + ' '.repeat(1_100_000))),
    )
    expect(await call(server.url, { timeoutMs: 5000 })).toMatchObject({
      kind: 'unknown',
      cause: 'unreadable',
      httpStatus: 200,
    })
  })
})

describe('once the request has left, nobody knows after', () => {
  const started = 'HTTP/1.1 200 OK\r\nContent-Length: 46\r\n\r\n'
  it.each<[string, (socket: Socket) => void, string]>([
    ['silence', () => undefined, 'timeout'],
    ['one byte a while', (socket) => drip(socket, http('200 OK', accepted)), 'timeout'],
    ['headers and then silence', (socket) => socket.write(started), 'timeout'],
    ['a closed connection', (socket) => socket.end(), 'cut'],
    ['a reset', (socket) => socket.resetAndDestroy(), 'cut'],
    ['headers and no body', (socket) => socket.end(started), 'cut'],
    ['half a body', (socket) => socket.end(started + accepted.slice(0, 20)), 'cut'],
    [
      'half a body and a reset',
      (socket) => socket.write(started + accepted.slice(0, 20), () => socket.resetAndDestroy()),
      'cut',
    ],
    [
      'a length that promises more',
      (socket) => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n${accepted}`),
      'cut',
    ],
    [
      'a length that promises less',
      (socket) => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n${accepted}`),
      'unreadable',
    ],
    [
      'cut chunks',
      (socket) =>
        socket.end(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2e\r\n${accepted}\r\n`),
      'cut',
    ],
    [
      'broken chunks',
      (socket) =>
        socket.end(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n${accepted}\r\n`),
      'unreadable',
    ],
    ['something that is no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'), 'unreadable'],
    [
      'another protocol',
      (socket) =>
        socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
      'cut',
    ],
  ])('%s', async (_, behave, cause) => {
    const server = await listen(behave)
    const outcome = await call(server.url)
    expect(outcome).toMatchObject({ kind: 'unknown', cause })
    // Longer than any client waits before it tries again.
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(server.received).toHaveLength(1)
  })

  it('keeps what had arrived, for the receipt', async () => {
    const server = await listen((socket) => socket.end(started + accepted.slice(0, 20)))
    expect(await call(server.url)).toMatchObject({ httpStatus: 200, text: accepted.slice(0, 20) })
  })
})

describe('the request certainly never left', () => {
  it('where nobody listens', async () => {
    const server = await nastyServer(() => undefined)
    await server.close()
    expect(await call(server.url)).toMatchObject({ kind: 'not_sent', cause: 'refused' })
  })

  it('where the name does not exist', async () => {
    const outcome = await call('https://rongcloud.invalid', { timeoutMs: 10_000 })
    expect(outcome).toMatchObject({ kind: 'not_sent', cause: 'dns' })
  })

  it('where the stored address is plain http to somewhere else', async () => {
    const outcome = await call('http://api.cn.ronghub.com')
    expect(outcome).toMatchObject({ kind: 'not_sent', cause: 'bad_host', detail: 'not_https' })
  })

  it('where a header cannot be written', async () => {
    const server = await listen(() => undefined)
    const outcome = await call(server.url, {}, { appKey: '融云' })
    expect(outcome).toMatchObject({ kind: 'not_sent', cause: 'bad_host' })
    expect(server.received).toHaveLength(0)
  })
})

function drip(socket: Socket, bytes: Buffer): void {
  let at = 0
  const timer = setInterval(() => {
    if (socket.destroyed || at >= bytes.length) clearInterval(timer)
    else socket.write(bytes.subarray(at, (at += 1)))
  }, 20)
}
