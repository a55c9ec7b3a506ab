import { dialog, type BrowserWindow, type SaveDialogOptions } from 'electron'
import { isAbsolute, join } from 'node:path'

/** Asks for a place by a suggested name or path; null: cancelled. It has asked about a file that is there. */
export type AskWhere = (suggested: string, extension: string) => Promise<string | null>

/** The system's own save dialog over our window, first in `folder`. */
export function createAskWhere(ourWindow: () => BrowserWindow | null, folder: string): AskWhere {
  return async (suggested, extension) => {
    const window = ourWindow()
    const options: SaveDialogOptions = {
      defaultPath: isAbsolute(suggested) ? suggested : join(folder, suggested),
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      // Linux asks only when told to; the others always do.
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    }
    const answer =
      window && !window.isDestroyed()
        ? await dialog.showSaveDialog(window, options)
        : await dialog.showSaveDialog(options)
    return answer.canceled || !answer.filePath ? null : answer.filePath
  }
}
