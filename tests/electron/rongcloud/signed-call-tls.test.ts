import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import https from 'node:https'
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeTransport } from '../../../electron/rongcloud/exchange'
import { freshNonce } from '../../../electron/rongcloud/fresh-nonce'
import { createSignedCall, type SignedCallParts } from '../../../electron/rongcloud/signed-call'
import type { CallOutcome } from '../../../shared/rongcloud/answer'
import { sampleProfile } from './sample-profile'

let key: string
let cert: string
const requests: string[] = []
let server: https.Server
let silent: Server
let closing: Server

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pushdesk-tls-'))
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const files = ['-keyout', keyFile, '-out', certFile, '-days', '1']
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  execFileSync('openssl', ['req', '-x509', ...newKey, ...files, ...subject], { stdio: 'pipe' })
  key = readFileSync(keyFile, 'utf8')
  cert = readFileSync(certFile, 'utf8')
  rmSync(folder, { recursive: true })

  server = https.createServer({ key, cert }, (request, response) => {
    requests.push(request.url ?? '')
    response.end('{"code":200,"id":"x"}')
  })
  silent = createTcpServer()
  closing = createTcpServer((socket) => socket.once('data', () => socket.end()))
  for (const each of [server, silent, closing])
    await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', () => resolve()))
})

afterAll(() => {
  server.closeAllConnections()
  for (const each of [server, silent, closing]) each.close()
})

const at = (name: string, { address }: { address: () => unknown }): string =>
  `https://${name}:${(address() as AddressInfo).port}`

function call(url: string, parts: Partial<SignedCallParts> = {}): Promise<CallOutcome> {
  const basics = { clock: Date.now, nonce: freshNonce, sandboxOrigin: () => null, timeoutMs: 1000 }
  return createSignedCall({ ...basics, ...parts })({
    profile: sampleProfile(url),
    secret: 'Y1W2MeFwwwRxa0',
    path: '/push',
    body: '{}',
    requestId: 'r1',
  })
}

const trusting = {
  ...nodeTransport,
  https: (url: URL, options: https.RequestOptions) => https.request(url, { ...options, ca: cert }),
}

describe('over TLS', () => {
  it('nothing of a request reaches a server whose certificate nobody vouches for', async () => {
    const outcome = await call(at('localhost', { address: () => server.address() }))
    expect(outcome).toMatchObject({ kind: 'not_sent', cause: 'tls' })
    expect(requests).toEqual([])
  })

  it('nothing of a request reaches a server with the certificate of another name', async () => {
    const url = at('127.0.0.1', { address: () => server.address() })
    expect(await call(url, { transport: trusting })).toMatchObject({
      kind: 'not_sent',
      cause: 'tls',
    })
    expect(requests).toEqual([])
  })

  it('the certificate is checked whatever the environment says', async () => {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    try {
      const outcome = await call(at('localhost', { address: () => server.address() }))
      expect(outcome).toMatchObject({ kind: 'not_sent', cause: 'tls' })
    } finally {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    }
    expect(requests).toEqual([])
  })

  it('a handshake that never ends, or ends half-way, sent nothing and blames no certificate', async () => {
    const waiting = await call(at('127.0.0.1', { address: () => silent.address() }), {
      timeoutMs: 200,
    })
    expect(waiting).toMatchObject({ kind: 'not_sent', cause: 'handshake' })
    expect(await call(at('127.0.0.1', { address: () => closing.address() }))).toMatchObject({
      kind: 'not_sent',
      cause: 'handshake',
    })
  })

  it('a certificate that is vouched for lets the request through, once', async () => {
    const url = at('localhost', { address: () => server.address() })
    expect(await call(url, { transport: trusting })).toMatchObject({ kind: 'answered', code: 200 })
    expect(requests).toEqual(['/push.json'])
  })
})
