import { ipcMain } from 'electron'
import { channels } from '../../shared/ipc/channels'
import type { Fault } from '../../shared/ipc/define'
import { fail } from '../../shared/result'
import type { Router } from './router'
import { mayCall, type TrustedPage } from './trusted-frame'

/** Opens the one request channel: first who asks and for what, then what they hand in. */
export function registerIpc(route: Router, pages: () => readonly TrustedPage[]): void {
  ipcMain.handle(channels.request, (event, name: unknown, input: unknown) => {
    if (!pages().some((page) => mayCall(page, event.senderFrame, name)))
      return fail<Fault>({ kind: 'untrusted_sender' })
    return route(name, input)
  })
}
