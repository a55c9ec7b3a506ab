import { dialog, type BrowserWindow } from 'electron'
import type { Outbox } from './outbox/outbox'
import type { SystemWording } from './system-wording'

/**
 * Closing the window, or quitting, while a confirmed send waits in its hold asks first: agreed, it is
 * called back, and nothing has left. A window that went away by itself can no longer offer 撤回, so
 * that calls it back, too. The hold runs on behind the question, as everything else does.
 */
export function askBeforeRecalling(
  window: BrowserWindow,
  outbox: Pick<Outbox, 'held' | 'recall'>,
  words: SystemWording,
): void {
  let asking = false

  async function ask(attemptId: string): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: words.heldTitle,
      detail: words.heldDetail,
      buttons: [words.heldStay, words.heldRecall],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (response === 0) return
    await outbox.recall(attemptId, 'quit')
    if (!window.isDestroyed()) window.close()
  }

  window.on('close', (event) => {
    const held = outbox.held()
    if (held === null) return
    event.preventDefault()
    if (asking) return
    asking = true
    void ask(held.id).finally(() => {
      asking = false
    })
  })
  window.webContents.on('render-process-gone', () => {
    const held = outbox.held()
    if (held !== null) void outbox.recall(held.id, 'window_gone')
  })
}
