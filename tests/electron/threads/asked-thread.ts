import { parentPort } from 'node:worker_threads'
import { serveThread } from '../../../electron/threads/serve-thread'

/** What the thread of the test answers. */
export interface AskedCalls {
  readonly twice: (input: number) => Promise<number>
  readonly breaks: (input: null) => Promise<null>
  readonly [name: string]: (input: never) => Promise<unknown>
}

if (parentPort)
  serveThread<AskedCalls>(parentPort, () => ({
    twice: async (number) => number * 2,
    breaks: () => Promise.reject(new Error('the disk is full')),
  }))
