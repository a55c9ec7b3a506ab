// lint: electron/preload.ts
import { contextBridge } from 'electron'

export const expose = (): void => {
  contextBridge.exposeInMainWorld('second', {})
}
