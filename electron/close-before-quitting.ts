import { app } from 'electron'
import type { Log } from './log'

/**
 * Holds the end of the app back until `close` is through: a window that is closed while the disks are
 * still read must not cut that short. `end`: how it ends then; an update installs itself first.
 */
export function closeBeforeQuitting(close: () => Promise<void>, end: () => void, log: Log): void {
  let state: 'open' | 'closing' | 'closed' = 'open'
  app.on('will-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    void close()
      .catch((error: unknown) => {
        log.error('closing', error)
      })
      .finally(() => {
        state = 'closed'
        end()
      })
  })
}
