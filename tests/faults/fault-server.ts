import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import type { Fault } from './faults'

export interface FaultServer {
  /** What a profile sends to. */
  readonly url: string
  /** How many requests arrived here, whole or in part: the oracle. */
  readonly copies: () => number
  readonly close: () => Promise<void>
}

/**
 * A server that fails as told. `onRequest` hears of a request that has arrived whole, before the
 * answer is given.
 */
export async function faultServer(fault: Fault, onRequest: () => void): Promise<FaultServer> {
  if (fault.place === 'no_name')
    return { url: 'https://rongcloud.invalid', copies: () => 0, close: () => Promise.resolve() }
  const sockets = new Set<Socket>()
  let copies = 0
  const take = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    if (fault.reset) {
      socket.resetAndDestroy()
      return
    }
    let text = ''
    socket.on('data', (chunk: Buffer) => {
      if (text === '') copies += 1
      const before = isWhole(text)
      text += chunk.toString('utf8')
      if (before || !isWhole(text)) return
      onRequest()
      fault.behave?.(socket)
    })
  }
  const server = serverFor(fault, take, sockets)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  if (fault.place === 'nobody_listens') await close()
  return {
    url: `${fault.place === 'http' || fault.place === 'nobody_listens' ? 'http' : 'https'}://127.0.0.1:${port}`,
    copies: () => copies,
    close: fault.place === 'nobody_listens' ? () => Promise.resolve() : close,
  }
}

function serverFor(fault: Fault, take: (socket: Socket) => void, sockets: Set<Socket>): Server {
  if (fault.place === 'bad_certificate') return createTlsServer(selfSigned(), take)
  if (fault.place !== 'broken_handshake') return createServer(take)
  return createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    // The first bytes of the handshake, and then nothing more.
    socket.once('data', () => socket.destroy())
  })
}

/** A certificate that nobody vouches for. */
function selfSigned(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'pushdesk-certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const files = ['-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=127.0.0.1']
  execFileSync('openssl', ['req', '-x509', ...newKey, ...files], { stdio: 'pipe' })
  const pair = { key: readFileSync(key), cert: readFileSync(cert) }
  rmSync(folder, { recursive: true })
  return pair
}

function isWhole(text: string): boolean {
  const [head, body] = text.split('\r\n\r\n', 2)
  if (head === undefined || body === undefined) return false
  return Buffer.byteLength(body) >= Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
}
