import { ipcMain, type BrowserWindow } from 'electron'
import { channels } from '../../shared/ipc/channels'
import type { Fault } from '../../shared/ipc/define'
import { fail } from '../../shared/result'
import type { Router } from './router'
import { isTrustedFrame } from './trusted-frame'

/** Opens the one request channel: first who asks, then what they ask. */
export function registerIpc(route: Router, ourWindow: () => BrowserWindow | null): void {
  ipcMain.handle(channels.request, (event, name: unknown, input: unknown) => {
    const mainFrame = ourWindow()?.webContents.mainFrame
    if (!isTrustedFrame(event.senderFrame, mainFrame))
      return fail<Fault>({ kind: 'untrusted_sender' })
    return route(name, input)
  })
}
