import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../shared/ipc/bridge'
import { channels } from '../shared/ipc/channels'

// The page gets these two functions and nothing of Electron: no event object, no channel name.
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(channels.request, name, input),
  on: (name, listener) => {
    const pass = (_event: unknown, happened: unknown, payload: unknown): void => {
      if (happened === name) listener(payload)
    }
    ipcRenderer.on(channels.event, pass)
    return () => {
      ipcRenderer.removeListener(channels.event, pass)
    }
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
