import { gzipSync } from 'node:zlib'
import type { Socket } from 'node:net'
import type { SendState } from '../../shared/outbox/outcome'

/** Where the fault sits: behind a plain socket, in front of an encrypted line, or before any server. */
type Place = 'http' | 'bad_certificate' | 'broken_handshake' | 'no_name' | 'nobody_listens'

export interface Fault {
  readonly name: string
  readonly place: Place
  /** What the send must be, once its outcome is on disk (reliability.md, «Sends»). */
  readonly state: SendState
  /** Called once a request has arrived whole; `reset`: as soon as somebody connects. */
  readonly behave?: (socket: Socket) => void
  readonly reset?: true
}

const accepted = '{"code":200,"id":"50whSR6kQiHb7YgFwQzXIb"}'
const http = (status: string, body: string | Buffer, headers = ''): Buffer =>
  Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status}\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
    ),
    Buffer.from(body),
  ])
const begun = 'HTTP/1.1 200 OK\r\nContent-Length: 46\r\n\r\n'
const answers =
  (status: string, body: string | Buffer, headers = '') =>
  (socket: Socket): void => {
    socket.end(http(status, body, headers))
  }
const tenMinutesOff = `Date: ${new Date(Date.now() + 600_000).toUTCString()}\r\n`

function drip(socket: Socket): void {
  const bytes = http('200 OK', accepted)
  let at = 0
  const timer = setInterval(() => {
    if (socket.destroyed || at >= bytes.length) clearInterval(timer)
    else socket.write(bytes.subarray(at, (at += 1)))
  }, 1_000)
  timer.unref()
}

/** The table of reliability.md, row by row, and the one answer that is no fault. */
export const faults: readonly Fault[] = [
  { name: 'accepted', place: 'http', state: 'sent', behave: answers('200 OK', accepted) },
  { name: 'accept and hang', place: 'http', state: 'unknown', behave: () => undefined },
  { name: 'RST before read', place: 'http', state: 'unknown', reset: true },
  {
    name: 'RST after full body',
    place: 'http',
    state: 'unknown',
    behave: (socket) => socket.resetAndDestroy(),
  },
  { name: 'FIN after body', place: 'http', state: 'unknown', behave: (socket) => socket.end() },
  {
    name: 'headers only',
    place: 'http',
    state: 'unknown',
    behave: (socket) => socket.write(begun),
  },
  {
    name: 'half body',
    place: 'http',
    state: 'unknown',
    behave: (socket) => socket.end(begun + accepted.slice(0, 20)),
  },
  { name: '1 byte/s', place: 'http', state: 'unknown', behave: drip },
  { name: '200 + garbage', place: 'http', state: 'unknown', behave: answers('200 OK', 'OK') },
  {
    name: '200 + code 1000',
    place: 'http',
    state: 'unknown',
    behave: answers('200 OK', '{"code":1000}'),
  },
  {
    name: '500',
    place: 'http',
    state: 'unknown',
    behave: answers('500 Internal Server Error', '{"code":1000}'),
  },
  {
    name: '504',
    place: 'http',
    state: 'unknown',
    behave: answers('504 Gateway Timeout', '<html>nginx</html>'),
  },
  {
    name: '429/1008',
    place: 'http',
    state: 'rejected',
    behave: answers('429 Too Many Requests', '{"code":1008,"errorMessage":"over"}'),
  },
  {
    name: '401/1004',
    place: 'http',
    state: 'rejected',
    behave: answers('401 Unauthorized', '{"code":1004,"errorMessage":"signature"}'),
  },
  {
    name: '302',
    place: 'http',
    state: 'unknown',
    behave: answers('302 Found', '', 'Location: http://127.0.0.1:9/\r\n'),
  },
  {
    name: 'gzip bomb',
    place: 'http',
    state: 'unknown',
    behave: answers('200 OK', gzipSync(Buffer.alloc(5_000_000, ' ')), 'Content-Encoding: gzip\r\n'),
  },
  {
    name: '10 MB body',
    place: 'http',
    state: 'unknown',
    behave: answers('200 OK', accepted + ' '.repeat(10_000_000)),
  },
  {
    name: 'wrong content-length',
    place: 'http',
    state: 'unknown',
    behave: (socket) => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n${accepted}`),
  },
  {
    name: 'cut chunked',
    place: 'http',
    state: 'unknown',
    behave: (socket) =>
      socket.end(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2e\r\n${accepted}\r\n`),
  },
  { name: 'bad certificate', place: 'bad_certificate', state: 'not_sent' },
  { name: 'TLS closed mid-handshake', place: 'broken_handshake', state: 'not_sent' },
  { name: 'DNS failure', place: 'no_name', state: 'not_sent' },
  { name: 'refused', place: 'nobody_listens', state: 'not_sent' },
  {
    name: 'Date 10 min off',
    place: 'http',
    state: 'sent',
    behave: answers('200 OK', accepted, tenMinutesOff),
  },
]
