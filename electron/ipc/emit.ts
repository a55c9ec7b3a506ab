import type { BrowserWindow } from 'electron'
import { channels } from '../../shared/ipc/channels'
import type { EventName, Events } from '../../shared/ipc/events'

/** Tells the window that something happened; without a window nobody needs to know. */
export type Emit = <Name extends EventName>(name: Name, payload: Events[Name]) => void

export function createEmit(ourWindow: () => BrowserWindow | null): Emit {
  return (name, payload) => {
    const window = ourWindow()
    if (window && !window.isDestroyed()) window.webContents.send(channels.event, name, payload)
  }
}
