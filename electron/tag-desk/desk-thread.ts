import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { openStore } from '../store/open-store'
import { serveThread } from '../threads/serve-thread'
import type { DeskCalls } from './desk-calls'
import { openDesk } from './open-desk'

/** What main hands to the thread. */
export interface DeskData {
  /** Where its database lies. */
  readonly folder: string
  /** App Keys of which nothing is known any more. */
  readonly emptied: readonly string[]
}

/** What the desk tells unasked: a line for the log. */
export interface DeskNews {
  readonly message: string
  readonly error: string | null
}

function run(port: MessagePort): void {
  const { folder, emptied } = workerData as DeskData
  const say = (message: string, error: unknown): void => {
    const text = error instanceof Error ? String(error.stack) : String(error)
    const news: DeskNews = { message, error: error === null ? null : text }
    tell(news)
  }
  const log = {
    info: (message: string) => say(message, null),
    error: (message: string, error?: unknown) => say(message, error),
  }

  async function open(): Promise<DeskCalls> {
    const opened = await openStore(folder, log)
    if (!opened.ok) throw new Error(opened.failure)
    try {
      const desk = await openDesk(opened.value, Date.now)
      for (const appKey of emptied) await desk.forget({ appKey })
      return desk
    } catch (error) {
      await opened.value.close()
      throw error
    }
  }
  let desk: Promise<DeskCalls> | null = null
  /** A database that did not open is said to whoever asks, and tried again for the next who does. */
  const { tell } = serveThread<DeskCalls>(port, () => {
    desk ??= open().catch((error: unknown) => {
      desk = null
      throw error
    })
    return desk
  })
}

if (parentPort) run(parentPort)
