import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'

/** Asks for a file that is there; null: cancelled. */
export type AskWhich = (...extensions: readonly string[]) => Promise<string | null>

/** The system's own open dialog over our window, first in `folder`. */
export function createAskWhich(ourWindow: () => BrowserWindow | null, folder: string): AskWhich {
  return async (...extensions) => {
    const window = ourWindow()
    const options: OpenDialogOptions = {
      defaultPath: folder,
      filters: [{ name: extensions.join(' · ').toUpperCase(), extensions: [...extensions] }],
      properties: ['openFile'],
    }
    const answer =
      window && !window.isDestroyed()
        ? await dialog.showOpenDialog(window, options)
        : await dialog.showOpenDialog(options)
    return answer.canceled ? null : (answer.filePaths[0] ?? null)
  }
}
