import { app } from 'electron'
import { userInfo } from 'node:os'
import type { AppDescription } from '../shared/ipc/contract'

/** What the settings page says about this app, and nothing it could be misused for. */
export function describeApp(processSandbox: boolean, revivals: number): AppDescription {
  const { platform, versions } = process
  const known = platform === 'linux' || platform === 'darwin' || platform === 'win32'
  return {
    version: app.getVersion(),
    electron: versions.electron,
    chrome: versions.chrome,
    platform: known ? platform : 'other',
    processSandbox: processSandbox && !app.commandLine.hasSwitch('no-sandbox'),
    dataFolder: app.getPath('userData'),
    userName: userName(),
    revivals,
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user that the system has no entry for.
    return ''
  }
}
