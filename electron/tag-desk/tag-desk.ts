import { existsSync } from 'node:fs'
import type { Log } from '../log'
import { startThread, type Thread } from '../threads/start-thread'
import type { DeskCalls } from './desk-calls'
import type { DeskData, DeskNews } from './desk-thread'

/** The desk from main's side: a thread that is started by the first question. */
export interface TagDesk {
  readonly ask: Thread<DeskCalls>['ask']
  /** Has this computer ever kept anything about tags? */
  readonly isThere: () => boolean
  /** Ends the thread where it was asked for nothing but the jobs yet: nobody works with it. The next question starts another. */
  readonly letGo: () => Promise<void>
  readonly close: () => Promise<void>
}

export function createTagDesk(parts: {
  /** The built `desk-thread`. */
  readonly script: string
  readonly folder: string
  /** App Keys of 演练: their sandbox begins anew with each run of the app, and so does their mirror. */
  readonly rehearsed: () => readonly string[]
  readonly log: Log
}): TagDesk {
  const { script, folder, rehearsed, log } = parts
  let thread: Thread<DeskCalls> | null = null
  let closed = false
  /** A thread that ended in the middle of a run: what is known of the rehearsal still holds. */
  let begun = false
  /** Was anything asked in this run but what jobs there are? */
  let worked = false
  /** Two threads never have the same files open: the next waits for the end of the last. */
  let ending = Promise.resolve()

  function started(): Thread<DeskCalls> {
    if (thread) return thread
    const data: DeskData = { folder, emptied: begun ? [] : rehearsed() }
    begun = true
    thread = startThread<DeskCalls>({
      script,
      data,
      onTold: (news) => {
        const { message, error } = news as DeskNews
        if (error === null) log.info(message)
        else log.error(message, error)
      },
      onEnd: (error) => {
        thread = null
        if (error) log.error('tag desk: its thread ended', error)
      },
    })
    return thread
  }

  async function end(running: Thread<DeskCalls>): Promise<void> {
    await running.ask('close', null).catch((error: unknown) => {
      log.error('tag desk: not closed', error)
    })
    await running.end().catch((error: unknown) => {
      log.error('tag desk: its thread did not end', error)
    })
  }

  return {
    ask: (async (name, input, transfer) => {
      worked ||= name !== 'jobs'
      await ending
      if (closed) throw new Error('tag desk: closed')
      return started().ask(name, input, transfer)
    }) as TagDesk['ask'],
    isThere: () => existsSync(folder),
    letGo: () => {
      if (thread && !worked && !closed) ending = end(thread)
      return ending
    },
    close: async () => {
      closed = true
      await ending
      if (thread) await end(thread)
    },
  }
}
