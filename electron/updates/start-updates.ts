import { app, dialog, type BrowserWindow } from 'electron'
import type { Log } from '../log'
import type { SystemWording } from '../system-wording'
import { openFeed } from './open-feed'
import { createUpdates } from './updates'

/** Milliseconds: after the window, between two looks at the feed, and at a busy desk. */
const FIRST = 60_000
const EVERY = 6 * 60 * 60_000
const PAUSE = 1_000

/** Looks for newer versions while the app runs. Gives what ends the app: into the new one, if agreed. */
export function startUpdates(parts: {
  readonly window: BrowserWindow
  readonly words: SystemWording
  readonly isBusy: () => boolean
  readonly log: Log
}): { readonly end: () => void } {
  const { window, words, isBusy, log } = parts
  let end = (): void => {
    app.quit()
  }

  async function start(): Promise<void> {
    const feed = await openFeed(log)
    if (feed === null) return
    const updates = createUpdates({
      ...{ feed, isBusy, log },
      clock: Date.now,
      pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
      quit: () => {
        app.quit()
      },
      ask: async (version) => {
        if (window.isDestroyed()) return false
        const { response } = await dialog.showMessageBox(window, {
          type: 'info',
          message: words.updateTitle(version),
          detail: words.updateDetail,
          buttons: [words.updateLater, words.updateRestart],
          defaultId: 0,
          cancelId: 0,
          noLink: true,
        })
        return response === 1
      },
    })
    end = () => {
      if (updates.isAgreed()) feed.install()
      else app.quit()
    }
    void updates.look()
    setInterval(() => void updates.look(), EVERY)
  }

  setTimeout(() => {
    start().catch((error: unknown) => {
      log.error('updates: not started', error)
    })
  }, FIRST)
  return {
    end: () => {
      end()
    },
  }
}
