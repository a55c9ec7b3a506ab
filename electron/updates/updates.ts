import type { Log } from '../log'
import type { UpdateFeed } from './update-feed'

export interface Updates {
  /** Looks once, and asks when there is something newer; resolves when that is over. Never rejects. */
  readonly look: () => Promise<void>
  /** Did the person agree, and only just now? Then the end of the app is the moment to install. */
  readonly isAgreed: () => boolean
}

/** Milliseconds. Who stays after all and quits in the evening has not asked for a new start. */
export const AGREED_FOR = 60_000

/**
 * Brings a newer version, with the person's word for it: it is fetched in the background, but the
 * question waits while a send is held or out and while a tag job runs, and so does the restart. «No»
 * holds until the next start.
 */
export function createUpdates(parts: {
  readonly feed: UpdateFeed
  /** A send waits in its hold or is out, or a tag job runs. */
  readonly isBusy: () => boolean
  /** True: the app may restart into this version now. */
  readonly ask: (version: string) => Promise<boolean>
  /** Ends the app as the operator would: everything is saved first, and each window may refuse. */
  readonly quit: () => void
  /** Until it is worth another look at `isBusy`. */
  readonly pause: () => Promise<void>
  readonly clock: () => number
  readonly log: Log
}): Updates {
  const { feed, isBusy, ask, quit, pause, clock, log } = parts
  let isUnderWay = false
  let agreedAt: number | null = null

  async function offer(version: string): Promise<void> {
    for (;;) {
      while (isBusy()) await pause()
      if (!(await ask(version))) return
      // The desk went on behind the question.
      if (isBusy()) continue
      agreedAt = clock()
      quit()
      return
    }
  }

  return {
    look: async () => {
      if (isUnderWay) return
      isUnderWay = true
      try {
        const version = await feed.fetch()
        // Whoever was asked is not asked again: `isUnderWay` stays.
        if (version !== null) return await offer(version)
      } catch (error) {
        log.error('updates: not looked up', error)
      }
      isUnderWay = false
    },
    isAgreed: () => agreedAt !== null && clock() - agreedAt < AGREED_FOR,
  }
}
