import { app, dialog } from 'electron'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemWording } from './system-wording'

/**
 * Says why the app cannot start, and ends it. Without its folder Chromium does not get as far as a
 * dialog, so it is given another one for this last sentence.
 */
export async function refuseToStart(folder: string, code: string): Promise<void> {
  /** Also for whoever started it from a terminal, and where not even a dialog can be shown. */
  const say = (): [string, string] => {
    const { folderTitle, folderDetail } = systemWording(app.getLocale())
    process.stderr.write(`${folderTitle}\n${folderDetail(folder, code)}\n`)
    return [folderTitle, folderDetail(folder, code)]
  }
  let elsewhere: string | null = null
  try {
    elsewhere = mkdtempSync(join(tmpdir(), 'pushdesk-'))
    app.setPath('userData', elsewhere)
    await app.whenReady()
    dialog.showErrorBox(...say())
  } catch {
    say()
  }
  if (elsewhere !== null) rmSync(elsewhere, { recursive: true, force: true })
  app.exit(1)
}
