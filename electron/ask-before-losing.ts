import { dialog, type BrowserWindow } from 'electron'
import type { SystemWording } from './system-wording'

/**
 * The page asks to stay when it holds words that the disk has not taken. Electron then stays without
 * a word; this asks the person. Asynchronous, so that saves and sends go on behind the question.
 */
export function askBeforeLosing(window: BrowserWindow, words: SystemWording): void {
  let asking = false

  async function ask(): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: words.unsavedTitle,
      detail: words.unsavedDetail,
      buttons: [words.unsavedStay, words.unsavedLeave],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    // Not close(): the page would ask to stay once more.
    if (response === 1 && !window.isDestroyed()) window.destroy()
  }

  window.webContents.on('will-prevent-unload', () => {
    if (asking) return
    asking = true
    void ask().finally(() => {
      asking = false
    })
  })
}
