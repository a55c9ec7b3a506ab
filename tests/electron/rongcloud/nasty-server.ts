import { createServer, type AddressInfo, type Socket } from 'node:net'

export interface NastyServer {
  readonly port: number
  readonly url: string
  /** Everything each connection wrote, in the order they came. */
  readonly received: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * A server that speaks whatever it is told to: `behave` gets the socket once a request with its whole
 * body has arrived. Its log is the oracle of how many copies a call sent.
 */
export async function nastyServer(behave: (socket: Socket) => void): Promise<NastyServer> {
  const received: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const index = received.push('') - 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      const before = isWhole(received[index] ?? '')
      received[index] += chunk.toString('utf8')
      if (!before && isWhole(received[index] ?? '')) behave(socket)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function isWhole(text: string): boolean {
  const [head, body] = text.split('\r\n\r\n', 2)
  if (head === undefined || body === undefined) return false
  return Buffer.byteLength(body) >= Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
}
