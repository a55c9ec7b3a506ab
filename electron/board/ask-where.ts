import { dialog, type BrowserWindow, type SaveDialogOptions } from 'electron'
import { isAbsolute, join } from 'node:path'
import type { BoardFormat } from '../../shared/board/board-order'

/** The system's own save dialog over our window; null: cancelled. It asks before it names a file that is there. */
export async function askWhere(
  window: BrowserWindow | null,
  folder: string,
  suggested: string,
  format: BoardFormat,
): Promise<string | null> {
  const options: SaveDialogOptions = {
    defaultPath: isAbsolute(suggested) ? suggested : join(folder, suggested),
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
    // Linux asks only when told to; the others always do.
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  }
  const answer = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options)
  return answer.canceled || !answer.filePath ? null : answer.filePath
}
