import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { createClosedStore } from '../store/closed-store'
import { openStore } from '../store/open-store'
import { serveThread } from '../threads/serve-thread'
import type { DeskCalls } from './desk-calls'
import { openDesk } from './open-desk'

/** What main hands to the thread: where its database lies. */
export interface DeskData {
  readonly folder: string
}

/** What the desk tells unasked: a line for the log. */
export interface DeskNews {
  readonly message: string
  readonly error: string | null
}

async function run(port: MessagePort): Promise<void> {
  const { folder } = workerData as DeskData
  const say = (message: string, error: unknown): void => {
    const news: DeskNews = { message, error: error === null ? null : String(error) }
    port.postMessage({ told: news })
  }
  const log = {
    info: (message: string) => say(message, null),
    error: (message: string, error?: unknown) => say(message, error),
  }
  const opened = await openStore(folder, log)
  const store = opened.ok ? opened.value : createClosedStore(opened.failure)
  serveThread<DeskCalls>(port, await openDesk(store))
}

if (parentPort) void run(parentPort)
