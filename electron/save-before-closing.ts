import type { BrowserWindow } from 'electron'
import type { Emit } from './ipc/emit'

/** The page has given every save its answer by then (its own limit is 2.5 s), or it hangs (ms). */
export const SAVED_WITHIN = 3_000

export interface SaveBeforeClosing {
  /** Lets this window close only once its page has saved, or could not in time. */
  readonly watch: (window: BrowserWindow) => void
  /** The page says that it is done; what it could not save it asks about itself. */
  readonly saved: () => void
}

/**
 * A write that a page begins as it is unloaded goes down with it: the last words before a close were
 * lost on a busy computer. So the close waits for the page, which is alive until then.
 */
export function createSaveBeforeClosing(emit: Emit): SaveBeforeClosing {
  let goOn: (() => void) | null = null

  function watch(window: BrowserWindow): void {
    let isSaved = false
    window.on('close', (event) => {
      const isReady = isSaved || window.webContents.isCrashed()
      isSaved = false
      if (isReady || event.defaultPrevented) return
      event.preventDefault()
      if (goOn !== null) return
      const close = (): void => {
        clearTimeout(timer)
        goOn = null
        if (window.isDestroyed()) return
        isSaved = true
        window.close()
      }
      const timer = setTimeout(close, SAVED_WITHIN)
      goOn = close
      emit('window.closing', null)
    })
  }

  return { watch, saved: () => goOn?.() }
}
