import { app } from 'electron'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../log'
import { messageOf } from '../message-of'
import type { UpdateFeed } from './update-feed'

/** A person answers the system's question for a password in this time (ms). */
const INSTALLS_WITHIN = 120_000

/** The feed that this installer was made with (build/electron-builder.yml); null: it asks nobody. */
export async function openFeed(log: Log): Promise<UpdateFeed | null> {
  if (!app.isPackaged || !existsSync(join(process.resourcesPath, 'app-update.yml'))) return null
  const { autoUpdater } = await import('electron-updater')
  autoUpdater.autoDownload = false
  autoUpdater.autoInstallOnAppQuit = false
  const say = (message: unknown): void => {
    log.info(`updates: ${messageOf(message)}`)
  }
  autoUpdater.logger = { info: say, warn: say, error: say }
  // Each is also a rejection of the call that it belongs to.
  autoUpdater.on('error', () => undefined)
  return {
    fetch: async () => {
      const found = await autoUpdater.checkForUpdates()
      if (!found?.isUpdateAvailable) return null
      await autoUpdater.downloadUpdate()
      return found.updateInfo.version
    },
    install: () => {
      // Everything is closed by now: an installer that does not come about must not leave a process.
      autoUpdater.once('error', () => app.quit())
      setTimeout(() => app.quit(), INSTALLS_WITHIN)
      autoUpdater.quitAndInstall(false, true)
    },
  }
}
