// lint: electron/ipc/register.ts
import { ipcMain } from 'electron'

export const listen = (): void => {
  ipcMain.handle('profiles', () => [])
}
