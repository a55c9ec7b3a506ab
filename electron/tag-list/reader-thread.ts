import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import type { ListReading } from '../../shared/tags/list-reading'
import type { ListState } from '../../shared/tags/tag-list'
import { serveThread } from '../threads/serve-thread'
import { fileBytes, textBytes } from './list-bytes'
import { readList, type ReadList } from './read-list'

/** What main orders from a reader: one list, read once. */
export interface ReaderOrder {
  readonly source:
    | { readonly from: 'file'; readonly path: string }
    | { readonly from: 'text'; readonly text: string }
  readonly reading: ListReading
}

/** What the reader of a list answers, once the list is ready. */
export interface ReaderCalls {
  /** What is to be said about its lines, as CSV. */
  readonly report: (input: null) => Promise<Uint8Array>
  /** Gives a copy of the list to whoever holds the other end of this port. */
  readonly handOver: (input: { readonly port: MessagePort }) => Promise<null>
  readonly [name: string]: (input: never) => Promise<unknown>
}

/** Milliseconds between two words about the progress. */
const PACE = 200

/** The thread of one list; it ends with the list, and with it every byte that the list took. */
function run(port: MessagePort): void {
  let read: ReadList | null = null
  const ready = (): ReadList => {
    if (!read) throw new Error('list: not ready')
    return read
  }
  const calls: ReaderCalls = {
    report: async () => Buffer.from(ready().remarks.report(), 'utf8'),
    handOver: async ({ port: to }) => {
      to.postMessage(ready().list)
      to.close()
      return null
    },
  }
  const { tell } = serveThread(port, () => calls)
  const say = (now: ListState): void => tell(now)

  async function readIt({ source, reading }: ReaderOrder): Promise<void> {
    const begun = performance.now()
    const bytes =
      source.from === 'file'
        ? await fileBytes(source.path)
        : ({ ok: true, value: textBytes(source.text) } as const)
    if (!bytes.ok) return say({ state: 'failed', failure: bytes.failure })
    let said = 0
    const result = await readList(bytes.value, reading, (progress) => {
      const now = performance.now()
      if (now - said < PACE) return
      said = now
      say({ state: 'reading', progress })
    })
    if (!result.ok) return say({ state: 'failed', failure: result.failure })
    read = result.value
    const seconds = (performance.now() - begun) / 1000
    say({ state: 'ready', summary: read.summary, seconds })
  }

  void readIt(workerData as ReaderOrder)
}

if (parentPort) run(parentPort)
